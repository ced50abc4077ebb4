namespace Inburgering.Domain.Subjects.Income;

/// <summary>Why the income condition is as it is.</summary>
internal enum IncomeReason
{
    /// <summary>One's own lasting income reaches the norm for a single person.</summary>
    NormReached,

    /// <summary>The lasting income of both together reaches the norm for a family.</summary>
    NormReachedTogether,

    NormNotReached,
    NormNotReachedTogether,

    /// <summary>It takes the income of an unregistered partner to reach the norm.</summary>
    UnregisteredPartner,

    NoLastingSource,
    OnlyAssistance,
    PermanentAssistance,
    AssistanceBesides,
    OnlyUnfit,

    /// <summary>Other income or a Wajong benefit, and nothing that lasts: the sources contradict each other.</summary>
    OnlyDisputed,

    /// <summary>Not met, but the AOW age is reached: IND is reported to drop the condition.</summary>
    PensionAge,

    /// <summary>One's own norm is not known, and the partner's income does not settle it.</summary>
    NormToFindOut,
}

/// <summary>What a reason comes to.</summary>
internal static class IncomeReasons
{
    public static Verdict Verdict(this IncomeReason reason) => reason switch
    {
        IncomeReason.NormReached or IncomeReason.NormReachedTogether => Kernel.Judging.Verdict.Met,
        IncomeReason.NormNotReached or IncomeReason.NormNotReachedTogether or IncomeReason.NoLastingSource or IncomeReason.OnlyAssistance => Kernel.Judging.Verdict.NotMet,
        IncomeReason.NormToFindOut => Kernel.Judging.Verdict.Unknown,
        _ => Kernel.Judging.Verdict.Uncertain,
    };

    /// <summary>The ending of its text key.</summary>
    public static string Key(this IncomeReason reason) => reason switch
    {
        IncomeReason.NormReached => "norm-gehaald",
        IncomeReason.NormReachedTogether => "norm-samen-gehaald",
        IncomeReason.NormNotReached => "norm-niet-gehaald",
        IncomeReason.NormNotReachedTogether => "norm-samen-niet-gehaald",
        IncomeReason.UnregisteredPartner => "ongeregistreerde-partner",
        IncomeReason.NoLastingSource => "niet-duurzaam",
        IncomeReason.OnlyAssistance => "alleen-bijstand",
        IncomeReason.PermanentAssistance => "bijstand-blijvend",
        IncomeReason.AssistanceBesides => "bijstand-ernaast",
        IncomeReason.OnlyUnfit => "alleen-arbeidsongeschikt",
        IncomeReason.OnlyDisputed => "betwist",
        _ => "aow",
    };
}
