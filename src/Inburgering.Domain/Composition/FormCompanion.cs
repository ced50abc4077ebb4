using Inburgering.Domain.Subjects;
using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Composition;

/// <summary>For sections 1 to 7 and the annexes: what this person fills in, and which box to tick.</summary>
/// <param name="dossier">The answers that count.</param>
/// <param name="judgement">The permit that the list is for, with its findings.</param>
/// <param name="grounds">The grounds of the integration requirement whose papers go along.</param>
/// <param name="envelope">The papers.</param>
/// <param name="enclosures">The number to write in section 6.</param>
internal sealed class FormCompanion(Dossier dossier, Judgement judgement, IReadOnlyList<Finding> grounds, Envelope envelope, int enclosures)
{
    private readonly Permit _permit = judgement.Permit;

    public ImmutableArray<FormEntry> Entries() => [.. Kinds().Select(Fill)];

    private IEnumerable<FormEntryKind> Kinds() =>
    [
        FormEntries.Details,
        .. When(dossier.IsMinor is true, FormEntries.Child),
        FormEntries.Choose,
        .. Section2(),
        Section3(),
        _permit.NeedsIntegration ? FormEntries.Annex : FormEntries.SkipAnnex,
        _permit == Permit.LongTermResident ? FormEntries.IncomeSection : FormEntries.SkipIncome,
        FormEntries.Sign,
        .. When(dossier.Age < Ages.Signature, FormEntries.ParentSigns),
        .. When(dossier.IsMinor is true && dossier.Age >= Ages.Signature, FormEntries.ChildMaySign),
        FormEntries.Check,
        .. AnnexIntegration(),
        .. envelope.Has(Items.Werkgeversverklaring) ? FormEntries.EmployerAnnex : [],
        .. envelope.Has(Items.VerklaringZelfstandige) ? FormEntries.SelfEmployedAnnex : [],
        .. When(_permit == Permit.LongTermResident, FormEntries.KeepIncomeList),
    ];

    private IEnumerable<FormEntryKind> Section2() => _permit.Code switch
    {
        "493" => [FormEntries.Box493],
        "497" => [FormEntries.Box497, Fallback(FormEntries.Fallback497), FormEntries.FallbackLimits],
        _ => [Box513(), .. HoldsIndefinite ? [] : new[] { Fallback(FormEntries.Fallback513), FormEntries.FallbackLimits }],
    };

    /// <summary>What ticking the box also asks for, as the form has it until 12 June 2026; uncertain from then on (R16).</summary>
    private FormEntryKind Fallback(FormEntryKind printed) => dossier.Applies(LawChanges.GeenOnbepaaldeTijd) ? FormEntries.FallbackUncertain : printed;

    private FormEntryKind Box513() => judgement.Find(Grond513.ConditionId)?.Verdict switch
    {
        Verdict.Met when dossier.Look(PermitQuestions.Verblijfsgrond) is { IsKnown: true, Value: PermitQuestions.Refugee or PermitQuestions.DangerOnReturn } =>
            HoldsIndefinite ? FormEntries.Box513Indefinite : FormEntries.Box513Own,
        Verdict.Met => FormEntries.Box513Family,
        Verdict.Uncertain => FormEntries.Box513Uncertain,
        Verdict.NotMet => FormEntries.Box513None,
        _ => FormEntries.Box513Unknown,
    };

    /// <summary>Who holds an indefinite permit keeps it when 513 is refused: there is nothing to fall back on, and nothing to extend.</summary>
    private bool HoldsIndefinite => dossier.Look(PermitQuestions.HuidigeVergunning).Is(PermitQuestions.IndefiniteTime);

    private FormEntryKind Section3() => Antecedenten.IsExempt(dossier) is true
        ? FormEntries.SkipRecord
        : dossier.Look(PermitQuestions.Antecedenten) switch
        {
            { IsKnown: false } => FormEntries.RecordUnknown,
            { Value: true } => FormEntries.Declare,
            _ => FormEntries.Reasons,
        };

    private IEnumerable<FormEntryKind> AnnexIntegration() => !_permit.NeedsIntegration ? []
        : grounds.Count == 0 ? [FormEntries.NoBox]
        : grounds.Select(ground => FormEntries.Boxes[ground.Id]).DistinctBy(kind => kind.Key);

    private FormEntry Fill(FormEntryKind kind) => new(kind, kind == FormEntries.Sign
        ? Text.Of($"formulier.{kind.Key}", ("aantal", enclosures))
        : Text.Of($"formulier.{kind.Key}"));

    private static IEnumerable<FormEntryKind> When(bool applies, FormEntryKind kind) => applies ? [kind] : [];
}
