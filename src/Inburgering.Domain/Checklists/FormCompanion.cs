using System.Collections.Immutable;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Permits;
using Inburgering.Domain.Persons;

namespace Inburgering.Domain.Checklists;

/// <summary>For sections 1 to 7 and the annexes: what this person fills in, and which box to tick.</summary>
internal sealed class FormCompanion(Dossier dossier, Permit permit, IReadOnlyList<Finding> grounds, Envelope envelope, int enclosures)
{
    public ImmutableArray<FormEntry> Entries() => [.. Kinds().Select(Fill)];

    private IEnumerable<FormEntryKind> Kinds() =>
    [
        FormEntries.Details,
        .. When(dossier.IsMinor is true, FormEntries.Child),
        FormEntries.Choose,
        .. Section2(),
        Section3(),
        permit.NeedsIntegration ? FormEntries.Annex : FormEntries.SkipAnnex,
        permit == Permit.LongTermResident ? FormEntries.IncomeSection : FormEntries.SkipIncome,
        FormEntries.Sign,
        .. When(dossier.Age < Ages.Signature, FormEntries.ParentSigns),
        .. When(dossier.IsMinor is true && dossier.Age >= Ages.Signature, FormEntries.ChildMaySign),
        FormEntries.Check,
        .. AnnexIntegration(),
        .. envelope.Has(Items.Werkgeversverklaring) ? FormEntries.EmployerAnnex : [],
        .. envelope.Has(Items.VerklaringZelfstandige) ? FormEntries.SelfEmployedAnnex : [],
        .. When(permit == Permit.LongTermResident, FormEntries.KeepIncomeList),
    ];

    private IEnumerable<FormEntryKind> Section2() => permit.Code switch
    {
        "493" => [FormEntries.Box493],
        "497" => [FormEntries.Box497, Fallback(FormEntries.Fallback497), FormEntries.FallbackLimits],
        _ => [Box513(), Fallback(FormEntries.Fallback513), FormEntries.FallbackLimits],
    };

    /// <summary>What ticking the box also asks for, as the form has it until 12 June 2026; uncertain from then on (R16).</summary>
    private FormEntryKind Fallback(FormEntryKind printed) => dossier.Applies(LawChanges.GeenOnbepaaldeTijd) ? FormEntries.FallbackUncertain : printed;

    private FormEntryKind Box513() => dossier.Look(PermitQuestions.Verblijfsgrond) switch
    {
        { IsKnown: false } or { Value: PermitQuestions.OlderGround } => FormEntries.Box513Unknown,
        { Value: PermitQuestions.Refugee or PermitQuestions.DangerOnReturn } => dossier.HoldsFixedTerm ? FormEntries.Box513Own : FormEntries.Box513Indefinite,
        _ => FormEntries.Box513Family,
    };

    private FormEntryKind Section3() => Antecedenten.IsExempt(dossier) is true
        ? FormEntries.SkipRecord
        : dossier.Look(PermitQuestions.Antecedenten) switch
        {
            { IsKnown: false } => FormEntries.RecordUnknown,
            { Value: true } => FormEntries.Declare,
            _ => FormEntries.Reasons,
        };

    private IEnumerable<FormEntryKind> AnnexIntegration() => !permit.NeedsIntegration ? []
        : grounds.Count == 0 ? [FormEntries.NoBox]
        : grounds.Select(ground => FormEntries.Boxes[ground.Id]).DistinctBy(kind => kind.Key);

    private FormEntry Fill(FormEntryKind kind) => new(kind, kind == FormEntries.Sign
        ? Text.Of($"formulier.{kind.Key}", ("aantal", enclosures))
        : Text.Of($"formulier.{kind.Key}"));

    private static IEnumerable<FormEntryKind> When(bool applies, FormEntryKind kind) => applies ? [kind] : [];
}
