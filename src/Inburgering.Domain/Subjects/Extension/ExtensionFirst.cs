using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Extension;

/// <summary>
/// Nobody is told to wait past the day on which the permit ends: then the extension comes first (R24). Holders of an indefinite
/// permit have nothing to extend, and who asked for the extension already need not ask again (R11).
/// </summary>
internal static class ExtensionFirst
{
    /// <summary>How long a renewed card is valid since <see cref="FiveYearsChanges.DrieJaar"/>.</summary>
    public const int Years = 3;

    /// <summary>Before a wait that ends on a day.</summary>
    public static ImmutableArray<Gap> BeforeWaitUntil(Dossier dossier, DateOnly end) => MayExpire(dossier) && Outlasts(dossier, end) ? [Gap(dossier)] : [];

    /// <summary>Before a wait of which nobody knows the term.</summary>
    public static ImmutableArray<Gap> BeforeWaitWithoutTerm(Dossier dossier) => MayExpire(dossier) ? [Gap(dossier)] : [];

    /// <summary>Where the extension itself is what is missing.</summary>
    public static ImmutableArray<Gap> Due(Dossier dossier) => MayExpire(dossier) ? [Gap(dossier)] : [];

    private static readonly Gap ToFile = Kernel.Judging.Gap.Extension with { Filling = new(Renewed) { Ready = WhenDecided } };

    /// <summary>To file the extension, with the days between which that can be done.</summary>
    private static Gap Gap(Dossier dossier)
    {
        if (dossier.ValidUntil is not { } validUntil || dossier.Posting is not { } posting)
        {
            return ToFile;
        }

        DateOnly first = Termijn.FirstDayOfExtension(dossier, validUntil);
        DateOnly last = Termijn.LastDay(dossier, validUntil);
        return posting > validUntil ? ToFile with { Text = Text.Of("ontbreekt.verlenging.verlopen") }
            : posting > last ? ToFile with { Text = Text.Of("ontbreekt.verlenging.laatste-week", ("tot", validUntil)) }
            : posting < first ? ToFile with { Text = Text.Of("ontbreekt.verlenging.vanaf", ("van", first), ("tot", last)), From = first }
            : ToFile with { Text = Text.Of("ontbreekt.verlenging.tot", ("tot", last)) };
    }

    /// <summary>The card once it is renewed; nothing is being decided any more.</summary>
    private static Answers Renewed(Dossier dossier, Gap gap)
    {
        int years = dossier.Applies(FiveYearsChanges.DrieJaar) ? Years : VijfJaar.Years;
        return dossier.Answers
            .With(WindowQuestions.GeldigTot, Answer.Of((dossier.ValidUntil ?? dossier.Posting!.Value).AddYears(years)))
            .Without(WindowQuestions.VerlengingGevraagd);
    }

    /// <summary>The last day of the term in which IND decides, by who files as soon as that can be.</summary>
    private static DateOnly? WhenDecided(Dossier dossier, Gap gap, DateOnly start)
    {
        DateOnly first = dossier.ValidUntil is { } validUntil ? Termijn.FirstDayOfExtension(dossier, validUntil) : start;
        return Besluit.Day(dossier.Law, Permit.Extension, first > start ? first : start);
    }

    private static bool MayExpire(Dossier dossier) => !dossier.HoldsIndefinite && !dossier.HasAskedForExtension;

    /// <summary>A wait past an expiry date that the visitor does not know counts as one that ends after it.</summary>
    private static bool Outlasts(Dossier dossier, DateOnly end) => dossier.Look(WindowQuestions.GeldigTot) switch
    {
        { IsOpen: true } => false,
        { IsKnown: true, Value: var validUntil } => end > validUntil,
        _ => true,
    };
}
