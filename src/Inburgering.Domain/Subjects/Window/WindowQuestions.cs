namespace Inburgering.Domain.Subjects.Window;

/// <summary>What is asked about it.</summary>
public static class WindowQuestions
{
    public static DateQuestion GeldigTot { get; } = new("geldig-tot")
    {
        Provisions = [WindowProvisions.BeforeExpiry, WindowProvisions.SixMonths],
    };
}
