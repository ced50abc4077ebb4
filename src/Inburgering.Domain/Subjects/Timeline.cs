using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Subjects;

/// <summary>The dates that follow from the answers. Months are calendar months, clamped to the end of a shorter one.</summary>
internal sealed class Timeline(Dossier dossier, Permit permit)
{
    /// <summary>How long IND may take to decide.</summary>
    public const int DecisionMonths = 6;

    /// <summary>The same for an extension under <see cref="LawChanges.DrieJaar"/>: eight weeks.</summary>
    public const int DecisionDaysSinceDrieJaar = 56;

    private readonly DateOnly? _validUntil =
        dossier.HoldsFixedTerm && dossier.Look(PermitQuestions.GeldigTot) is { IsKnown: true, Value: var validUntil } ? validUntil : null;

    /// <summary>The day by which IND decides: six months, or eight weeks for an extension under <see cref="LawChanges.DrieJaar"/>.</summary>
    public DateOnly? Decision => permit == Permit.Extension && dossier.Applies(LawChanges.DrieJaar)
        ? dossier.Posting?.AddDays(DecisionDaysSinceDrieJaar)
        : dossier.Posting?.AddMonths(DecisionMonths);

    /// <summary>The day before which DUO's advice is to be asked for, so that it is there before the permit expires.</summary>
    public DateOnly? AskDuoBefore => _validUntil?.AddDays(-Inspanningen.TermInDays);

    public bool AskDuoIsPast => AskDuoBefore < dossier.Posting;

    /// <summary>The earliest day of filing: the window of R11, or for 513 without one the day on which the five years are complete.</summary>
    private DateOnly? Opens => permit == Permit.LongTermResident && dossier.Applies(LawChanges.GeenVroegsteDag513)
        ? VijfJaar.CompleteOn(dossier)
        : _validUntil is { } validUntil ? Termijn.Opens(dossier, permit, validUntil) : null;

    /// <summary>The dates of the list, the earliest first.</summary>
    public ImmutableArray<TimelineDate> Dates(Envelope envelope, bool hasAppointment)
    {
        DateOnly? posting = dossier.Posting;
        string opens = permit == Permit.LongTermResident && dossier.Applies(LawChanges.GeenVroegsteDag513) ? ".513" : "";
        TimelineDate?[] dates =
        [
            Date(DateKinds.VroegstIndienen, Opens, opens),
            Date(DateKinds.UiterlijkIndienen, _validUntil),
            Date(DateKinds.VijfJaarVol, VijfJaar.IsAsked(dossier, permit) ? VijfJaar.CompleteOn(dossier) : null),
            posting < Opens ? new(DateKinds.Posten, posting.Value, ".te-vroeg", Opens) : Date(DateKinds.Posten, posting),
            Date(DateKinds.BiometrieUiterlijk, hasAppointment ? posting?.AddDays(Biometrics.DaysToGo) : null),
            Date(DateKinds.BesluitUiterlijk, Decision),
            Date(DateKinds.DuoAdviesAanvragenVoor, envelope.Has(Steps.DuoAdviesAanvragen) ? AskDuoBefore : null, AskDuoIsPast ? ".voorbij" : ""),
            Date(DateKinds.WerkgeversverklaringVanaf, envelope.OldestOf(Items.Werkgeversverklaring)),
            Date(DateKinds.MedischAdviesVanaf, envelope.OldestOf(Items.MedischAdvies)),
        ];
        return [.. dates.OfType<TimelineDate>().OrderBy(date => date.Date)];
    }

    private static TimelineDate? Date(DateKind kind, DateOnly? date, string variant = "") => date is { } day ? new(kind, day, variant) : null;
}
