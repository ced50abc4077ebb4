using Inburgering.Web.Saving;

namespace Inburgering.Web.Pages.Results;

/// <summary>
/// A verdict as people see it: where only a day stands in the way it is "not yet", with the day, and never a red cross (R40).
/// By the form as printed it is grey and said to be old, and no day is named on which to send anything.
/// </summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="NotBefore">The day from which it is met if only time passes; null where more is missing.</param>
/// <param name="IsAsPrinted">Whether it is a verdict by the form as printed.</param>
public sealed record ShownVerdict(Verdict Verdict, DateOnly? NotBefore, bool IsAsPrinted)
{
    private const string Grey = "niet-nodig";

    /// <summary>Whether it is about a permit that cannot be asked for at all.</summary>
    public bool IsClosed { get; private init; }

    /// <summary>Whether it is about a whole permit; about one condition otherwise.</summary>
    private bool IsOfPermit { get; init; }

    public static ShownVerdict Of(Judgement judgement, Edition edition) =>
        Of(judgement.Verdict, judgement.NotBefore, edition) with { IsClosed = judgement.IsClosed, IsOfPermit = true };

    public static ShownVerdict Of(SavedVerdict saved, Edition edition) =>
        Of(saved.Verdict, saved.NotBefore, edition) with { IsClosed = saved.IsClosed, IsOfPermit = true };

    public static ShownVerdict Of(Finding finding, Edition edition) => Of(finding.Verdict, finding.NotBefore, edition);

    /// <summary>The name by which it is coloured.</summary>
    public string Class => IsClosed || IsAsPrinted ? Grey : NotBefore is null ? Verdict.Wire() : "nog-niet";

    public Text Text => IsClosed ? Text.Of("uitkomst.gesloten")
        : NotBefore is { } day ? Text.Of("uitkomst.nog-niet", ("datum", day))
        : IsAsPrinted && IsOfPermit ? Text.Of("uitkomst.oud-oordeel", ("oordeel", Verdict.Text()))
        : Verdict.Text();

    /// <summary>The sign beside the words, as a drawing of 18 by 18.</summary>
    public string Sign => this switch
    {
        { IsClosed: true } => "M3 9h12",
        { NotBefore: not null } => "M9 2a7 7 0 1 0 .1 0M9 5v4l3 2",
        { Verdict: Verdict.Met } => "M3 9.5l4 4 8-9",
        { Verdict: Verdict.NotMet } => "M4 4l10 10M14 4L4 14",
        { Verdict: Verdict.Uncertain } => "M5.5 6a3.5 3.5 0 1 1 5.2 3c-1 .6-1.7 1.2-1.7 2.5M9 14.6v.4",
        _ => "M3.5 9h.1M9 9h.1M14.5 9h.1",
    };

    private static ShownVerdict Of(Verdict verdict, DateOnly? notBefore, Edition edition) =>
        edition is Edition.AsPrinted ? new(verdict, null, IsAsPrinted: true) : new(verdict, notBefore, IsAsPrinted: false);
}
