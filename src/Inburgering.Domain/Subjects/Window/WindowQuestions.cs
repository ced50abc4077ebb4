namespace Inburgering.Domain.Subjects.Window;

/// <summary>What is asked about it.</summary>
public static class WindowQuestions
{
    public static DateQuestion GeldigTot { get; } = new("geldig-tot")
    {
        Hopes = dossier => dossier.Posting is { } posting ? [dossier.Answers.With(GeldigTot!, Answer.Of(posting.AddMonths(Termijn.MonthsSinceDrieMaanden)))] : [],
        Provisions = [WindowProvisions.BeforeExpiry, WindowProvisions.SixMonths],
    };

    /// <summary>Asked when the card has run out on the day of posting (R11).</summary>
    public static YesNoQuestion VerlengingGevraagd { get; } = new("verlenging-gevraagd") { Provisions = [WindowProvisions.BeforeExpiry, WindowProvisions.Vw99] };
}
