using Inburgering.Domain.Subjects;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Composition;

/// <summary>Makes the checklist of one person for one permit, whatever the verdict is.</summary>
internal sealed class ChecklistMaker
{
    private readonly Dossier _dossier;
    private readonly Judgement _judgement;
    private readonly Permit _permit;
    private readonly Envelope _envelope;
    private readonly Timeline _timeline;
    private readonly ImmutableArray<Finding> _grounds;
    private readonly bool _needsAppointment;

    public ChecklistMaker(Dossier dossier, Judgement judgement)
    {
        (_dossier, _judgement, _permit) = (dossier, judgement, judgement.Permit);
        (_envelope, _timeline) = (new(dossier), new(dossier, judgement.Permit));
        _grounds = CountingGrounds();
        FillEnvelope();
        _needsAppointment = Biometrics.AreNeeded(dossier, _envelope);
    }

    /// <summary>The questions that only the list still needs.</summary>
    public IReadOnlyList<Gap> Questions => _envelope.Questions;

    /// <summary>Whether the list is for a permit that cannot be applied for.</summary>
    public bool ForClosedPermit => _judgement.IsClosed;

    public Checklist Make()
    {
        ImmutableArray<Item> items = _envelope.Items;
        int enclosures = items.Where(item => item.Kind.IsEnclosure).Sum(item => item.Count);
        return new(
            _permit,
            items,
            [.. Steps.All.Where(Applies).Select(Make)],
            new FormCompanion(_dossier, _judgement, _grounds, _envelope, enclosures).Entries(),
            _timeline.Dates(_envelope, _needsAppointment));
    }

    /// <summary>The grounds whose papers go along: those met; with none met, those uncertain or still to be obtained (R29).</summary>
    private ImmutableArray<Finding> CountingGrounds()
    {
        if (_judgement.Find(Inburgeringsvereiste.ConditionId) is not { } requirement)
        {
            return [];
        }

        ImmutableArray<Finding> met = [.. requirement.Parts.Where(ground => ground.Verdict is Verdict.Met)];
        return !met.IsEmpty ? met : [.. requirement.Parts.Where(ground => ground.Verdict is Verdict.Uncertain || IsStillToObtain(ground))];
    }

    private bool IsStillToObtain(Finding finding) =>
        finding.IsNeeded && GroundOf(finding).IsStillToObtain(_dossier, finding);

    // Stryker disable once Linq : every ground is in the list once
    private static Ground GroundOf(Finding finding) => Grounds.All.Single(ground => ground.Id == finding.Id);

    private void FillEnvelope()
    {
        _envelope.Add(Items.Aanvraagformulier);
        if (Antecedenten.IsExempt(_dossier) is not true && _dossier.Look(PermitQuestions.Antecedenten).Is(false))
        {
            _envelope.Add(Items.ToelichtingAntecedenten);
        }

        if (_permit != Permit.LongTermResident && _dossier.Posting is { } posting && _dossier.OutlastsPermit(posting))
        {
            _envelope.Add(Items.BriefTeLaat);
        }

        if (_permit.NeedsIntegration)
        {
            _envelope.Add(Items.BijlageInburgeringsvereiste);
        }

        foreach (Finding finding in _grounds)
        {
            GroundOf(finding).Enclose(_dossier, finding, _envelope);
        }

        if (_permit == Permit.Indefinite && VoldoendeIngeburgerd.HasLetter(_dossier))
        {
            _envelope.Add(Items.AdviesVoldoendeIngeburgerd);
        }

        if (_permit == Permit.LongTermResident)
        {
            Evidence.Enclose(_dossier, _envelope);
        }
    }

    private bool Applies(StepKind step)
    {
        if (step == Steps.FormulierOphalen)
        {
            return _dossier.Law.Edition is Edition.InForce;
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
            : step == Steps.OuderOndertekent ? _dossier.Age < Ages.Signature
            : step == Steps.KindMagOndertekenen ? _dossier.Age >= Ages.Signature && _dossier.IsMinor is true
            : step == Steps.AntecedentenOverslaan ? Antecedenten.IsExempt(_dossier) is true
            : step == Steps.LegesOpzoeken ? _permit != Permit.Extension || !_dossier.Applies(LawChanges.DrieJaar)
            : step != Steps.AfspraakBiometrie || _needsAppointment;
    }

    /// <summary>
    /// Where IND may decide after the permit expires, the extension is filed too (R24). Until 12 June 2026 the form's own
    /// fallback does so. When the expiry date is not known, the extension comes first.
    /// </summary>
    private bool ExtensionIsToBeFiledToo() =>
        _permit != Permit.Extension
        && _dossier.Applies(LawChanges.GeenOnbepaaldeTijd)
        && _dossier.HoldsFixedTerm
        && _dossier.Look(PermitQuestions.GeldigTot) is { IsOpen: false } until
        && (!until.IsKnown || _timeline.Decision > until.Value);

    private Step Make(StepKind step) =>
        step == Steps.VerlengingOokIndienen ? ExtendToo(step)
        : step == Steps.DuoAdviesAanvragen ? AskDuo(step)
        : step == Steps.WerkgeverVragen ? Dated(step, _envelope.OldestOf(Items.Werkgeversverklaring))
        : step == Steps.AfspraakBiometrie ? Appointment(step)
        : step == Steps.BesluitAfwachten ? Dated(step, _timeline.Decision)
        : step == Steps.FormulierOphalen ? new(step, [Word(step, "tekst"), Word(step, "oud")], null)
        : Plain(step, "tekst");

    private Step ExtendToo(StepKind step) => _dossier.Look(PermitQuestions.GeldigTot) switch
    {
        { IsKnown: false } => Plain(step, "zonder-datum"),
        { Value: var until } when until < _dossier.Posting => Plain(step, "te-laat"),
        { Value: var until } => Dated(step, until),
    };

    private Step AskDuo(StepKind step) => _timeline.AskDuoBefore is not { } before ? Plain(step, "zonder-datum")
        : _timeline.AskDuoIsPast ? new(step, [Word(step, "te-laat")], before)
        : Dated(step, before);

    private Step Appointment(StepKind step)
    {
        DateOnly? until = _dossier.Posting?.AddDays(Biometrics.DaysToGo);
        Step made = Dated(step, until);
        return made with { Texts = [.. made.Texts, .. Biometrics.Variants(_dossier).Select(variant => Word(step, variant))] };
    }

    private static Step Dated(StepKind step, DateOnly? date) => date is { } day
        ? new(step, [Text.Of($"stap.{step.Id}.tekst", ("datum", day))], day)
        : Plain(step, "zonder-datum");

    private static Step Plain(StepKind step, string part) => new(step, [Word(step, part)], null);

    private static Text Word(StepKind step, string part) => Text.Of($"stap.{step.Id}.{part}");
}
