using System.Collections.Immutable;
using Inburgering.Domain.Income;
using Inburgering.Domain.Integration;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Permits;
using Inburgering.Domain.Persons;

namespace Inburgering.Domain.Checklists;

/// <summary>Makes the checklist of one person for one permit, whatever the verdict is.</summary>
internal sealed class ChecklistMaker(Dossier dossier, Judgement judgement)
{
    private readonly Permit _permit = judgement.Permit;
    private readonly Envelope _envelope = new(dossier);
    private readonly Timeline _timeline = new(dossier, judgement.Permit);

    /// <summary>The list, and the questions that it still needs.</summary>
    public (Checklist Checklist, IReadOnlyList<Gap> Questions) Make()
    {
        ImmutableArray<Finding> grounds = CountingGrounds();
        FillEnvelope(grounds);
        bool appointment = Biometrics.AreNeeded(dossier, _envelope);
        int enclosures = _envelope.Items.Where(item => item.Kind.IsEnclosure).Sum(item => item.Count);
        Checklist checklist = new(
            _permit,
            _envelope.Items,
            [.. Checklists.Steps.All.Where(step => Applies(step, appointment)).Select(Make)],
            new FormCompanion(dossier, _permit, grounds, _envelope, enclosures).Entries(),
            _timeline.Dates(_envelope, appointment));
        return (checklist, _envelope.Questions);
    }

    /// <summary>The grounds whose papers go along: those met; with none met, those uncertain or still to be obtained (R29).</summary>
    private ImmutableArray<Finding> CountingGrounds()
    {
        if (judgement.Find(Inburgeringsvereiste.ConditionId) is not { } requirement)
        {
            return [];
        }

        ImmutableArray<Finding> met = [.. requirement.Grounds.Where(ground => ground.Verdict is Verdict.Met)];
        return !met.IsEmpty ? met : [.. requirement.Grounds.Where(ground => ground.Verdict is Verdict.Uncertain || IsStillToObtain(ground))];
    }

    private bool IsStillToObtain(Finding finding) =>
        finding.Standing is not Standing.NotNeeded && GroundOf(finding).IsStillToObtain(dossier, finding);

    private static Ground GroundOf(Finding finding) => Grounds.All.Single(ground => ground.Id == finding.Id);

    private void FillEnvelope(ImmutableArray<Finding> grounds)
    {
        _envelope.Add(Items.Aanvraagformulier);
        if (Antecedenten.IsExempt(dossier) is not true && dossier.Look(PermitQuestions.Antecedenten).Is(false))
        {
            _envelope.Add(Items.ToelichtingAntecedenten);
        }

        if (_permit != Permit.LongTermResident && dossier.Posting is { } posting && dossier.OutlastsPermit(posting))
        {
            _envelope.Add(Items.BriefTeLaat);
        }

        if (_permit.NeedsIntegration)
        {
            _envelope.Add(Items.BijlageInburgeringsvereiste);
        }

        foreach (Finding finding in grounds)
        {
            GroundOf(finding).Enclose(dossier, finding, _envelope);
        }

        if (_permit == Permit.Indefinite && VoldoendeIngeburgerd.HasLetter(dossier))
        {
            _envelope.Add(Items.AdviesVoldoendeIngeburgerd);
        }

        if (_permit == Permit.LongTermResident)
        {
            Evidence.Enclose(dossier, _envelope);
        }
    }

    private bool Applies(StepKind step, bool appointment)
    {
        if (step == Steps.FormulierOphalen)
        {
            return dossier.Law.Edition is Edition.InForce;
        }

        if (step == Steps.VerlengingOokIndienen)
        {
            return ExtensionIsToBeFiledToo();
        }

        if (step == Steps.DuoAdviesAanvragen || step == Steps.DuoToetsBetalen || step == Steps.MedischAdviesAanvragen)
        {
            return _envelope.Has(step);
        }

        return step == Steps.Waarmerken ? _envelope.Has(PaperForm.CertifiedCopy)
            : step == Steps.ApostilleRegelen ? _envelope.Has(Items.Apostille)
            : step == Steps.WerkgeverVragen ? _envelope.Has(Items.Werkgeversverklaring)
            : step == Steps.AccountantVragen ? _envelope.Has(Items.VerklaringZelfstandige)
            : step == Steps.OuderOndertekent ? dossier.Age < Ages.Signature
            : step == Steps.KindMagOndertekenen ? dossier.Age >= Ages.Signature && dossier.IsMinor is true
            : step == Steps.AntecedentenOverslaan ? Antecedenten.IsExempt(dossier) is true
            : step == Steps.LegesOpzoeken ? _permit != Permit.Extension || !dossier.Applies(LawChanges.DrieJaar)
            : step != Steps.AfspraakBiometrie || appointment;
    }

    /// <summary>
    /// Where IND may decide after the permit expires, the extension is filed too (R24). Until 12 June 2026 the form's own
    /// fallback does so. When the expiry date is not known, the extension comes first.
    /// </summary>
    private bool ExtensionIsToBeFiledToo() =>
        _permit != Permit.Extension
        && dossier.Applies(LawChanges.GeenOnbepaaldeTijd)
        && dossier.HoldsFixedTerm
        && dossier.Look(PermitQuestions.GeldigTot) is { IsOpen: false } until
        && (!until.IsKnown || _timeline.Decision > until.Value);

    private Step Make(StepKind step) =>
        step == Steps.VerlengingOokIndienen ? (dossier.Look(PermitQuestions.GeldigTot) is { IsKnown: true, Value: var until } ? Dated(step, until) : Plain(step, "zonder-datum"))
        : step == Steps.DuoAdviesAanvragen ? AskDuo(step)
        : step == Steps.WerkgeverVragen ? Dated(step, _envelope.Items.First(item => item.Kind.Id == Items.Werkgeversverklaring.Id).NotOlderThan)
        : step == Steps.AfspraakBiometrie ? Appointment(step)
        : step == Steps.BesluitAfwachten ? Dated(step, _timeline.Decision)
        : step == Steps.FormulierOphalen ? new(step, [Word(step, "tekst"), Word(step, "oud")], null)
        : Plain(step, "tekst");

    private Step AskDuo(StepKind step) => _timeline.AskDuoBefore is not { } before ? Plain(step, "zonder-datum")
        : _timeline.AskDuoIsPast ? new(step, [Word(step, "te-laat")], before)
        : Dated(step, before);

    private Step Appointment(StepKind step)
    {
        DateOnly? until = dossier.Posting?.AddDays(Biometrics.DaysToGo);
        Step made = Dated(step, until);
        return made with { Texts = [.. made.Texts, .. Biometrics.Variants(dossier).Select(variant => Word(step, variant))] };
    }

    private static Step Dated(StepKind step, DateOnly? date) => date is { } day
        ? new(step, [Text.Of($"stap.{step.Id}.tekst", ("datum", day))], day)
        : Plain(step, "zonder-datum");

    private static Step Plain(StepKind step, string part) => new(step, [Word(step, part)], null);

    private static Text Word(StepKind step, string part) => Text.Of($"stap.{step.Id}.{part}");
}
