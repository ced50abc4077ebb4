using static Inburgering.Domain.Subjects.Income.IncomeFacts;
using static Inburgering.Domain.Subjects.Income.IncomeReason;
using Ways = System.Collections.Immutable.ImmutableArray<Inburgering.Domain.Subjects.Income.IncomeWay>;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>One way through the rules: the facts it turns on, which of them are so, and where it ends.</summary>
internal readonly record struct IncomeWay(IncomeFacts On, IncomeFacts So, IncomeReason Reason);

/// <summary>The rules of income (R13), each as every way through it.</summary>
internal static class IncomeWays
{
    private static readonly Ways Registered = When(IsRegistered, End(NormReachedTogether), End(UnregisteredPartner));

    private static readonly Ways NothingLasts = When(HasPartner, NothingLastsOfBoth, NothingLastsAlone);

    /// <summary>One's own sources first, against the norm for a single person; only then with the partner (Vc D1/2.3).</summary>
    private static readonly Ways OwnFirst = When(
        OwnLasting,
        When(OwnAssisted, End(AssistanceBesides), When(NormAnsweredUnknown, OwnNormUnknown, When(Norm, End(NormReached), OwnFallsShort))),
        When(
            HasPartner,
            When(OtherLasting, WithoutAssistance(TogetherOfAnAdult), NothingLasts),
            NothingLasts));

    /// <summary>The lasting sources of both at once, against the norm that fits: the form, and the law before the norm of one's own.</summary>
    private static readonly Ways AtOnce = Household(
        When(Norm, End(NormReached), Short(NormNotReached)),
        When(NormTogether, When(OwnLasting, End(NormReachedTogether), Registered), Short(NormNotReachedTogether)));

    /// <summary>Of a minor the income of the parents counts, whether of one or of both.</summary>
    private static readonly Ways OfAMinor = Household(OfTheParents, OfTheParents);

    /// <summary>Where it may not be known yet whether the applicant is under eighteen: one's own sources come first.</summary>
    public static Ways WithOwnNorm { get; } = When(IsMinor, OfAMinor, OwnFirst);

    /// <summary>Where it may not be known yet whether the applicant is under eighteen: the sources of both at once.</summary>
    public static Ways WithoutOwnNorm { get; } = When(IsMinor, OfAMinor, AtOnce);

    private static Ways OfTheParents => When(NormTogether, End(NormReachedTogether), End(NormNotReachedTogether));

    private static Ways OwnFallsShort =>
        When(HasPartner, When(OtherAssisted, End(AssistanceBesides), When(OtherLasting, TogetherOfAnAdult, Short(NormNotReached))), Short(NormNotReached));

    private static Ways OwnNormUnknown =>
        When(HasPartner, When(OtherAssisted, End(AssistanceBesides), When(OtherLasting, When(NormTogether, Registered, End(NormToFindOut)), End(NormToFindOut))), End(NormToFindOut));

    private static Ways TogetherOfAnAdult => When(NormTogether, Registered, Short(NormNotReachedTogether));

    private static Ways Household(Ways alone, Ways together) => When(
        HasPartner,
        When(OwnLasting, WithoutAssistance(together), When(OtherLasting, WithoutAssistance(together), NothingLasts)),
        When(OwnLasting, When(OwnAssisted, End(AssistanceBesides), alone), NothingLasts));

    private static Ways WithoutAssistance(Ways otherwise) => When(OwnAssisted, End(AssistanceBesides), When(OtherAssisted, End(AssistanceBesides), otherwise));

    private static Ways NothingLastsAlone =>
        When(OwnDisputed, End(OnlyDisputed), When(OwnPermanentlyAssisted, End(PermanentAssistance), When(OwnAssisted, Short(OnlyAssistance), When(OwnUnfit, End(OnlyUnfit), Short(NoLastingSource)))));

    private static Ways NothingLastsOfBoth =>
        Either(OwnDisputed, OtherDisputed, End(OnlyDisputed), Either(OwnPermanentlyAssisted, OtherPermanentlyAssisted, End(PermanentAssistance), Either(OwnAssisted, OtherAssisted, Short(OnlyAssistance), Either(OwnUnfit, OtherUnfit, End(OnlyUnfit), Short(NoLastingSource)))));

    /// <summary>Not met, or uncertain at AOW age; of a minor, and in the form as printed, that age plays no part.</summary>
    private static Ways Short(IncomeReason reason) => When(HasPensionAge, End(PensionAge), End(reason));

    private static Ways Either(IncomeFacts one, IncomeFacts other, Ways so, Ways otherwise) => When(one, so, When(other, so, otherwise));

    private static Ways When(IncomeFacts fact, Ways so, Ways otherwise) => [.. Through(fact, fact, so), .. Through(fact, None, otherwise)];

    private static IEnumerable<IncomeWay> Through(IncomeFacts fact, IncomeFacts so, Ways ways) => ways
        .Where(way => (way.On & fact) is None || (way.So & fact) == so)
        .Select(way => way with { On = way.On | fact, So = way.So | so });

    private static Ways End(IncomeReason reason) => [new(None, None, reason)];
}
