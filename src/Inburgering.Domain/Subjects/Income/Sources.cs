namespace Inburgering.Domain.Subjects.Income;

/// <summary>The sources of income that can be ticked, and what the rules ask of each.</summary>
public static class Sources
{
    public const string Employment = "loondienst";
    public const string Flex = "flexwerk";
    public const string Researcher = "onderzoeker";
    public const string Benefit = "uitkering";
    public const string Pension = "pensioen";
    public const string Wao = "wao-waz";
    public const string Wia = "wia";
    public const string Wajong = "wajong";
    public const string Unfit = "arbeidsongeschikt-zonder-uitkering";
    public const string Assistance = "bijstand";
    public const string SelfEmployed = "zelfstandig";
    public const string Director = "directeur-grootaandeelhouder";
    public const string Assets = "eigen-vermogen";
    public const string Other = "ander";

    public static IReadOnlyList<string> All { get; } =
        [Employment, Flex, Researcher, Benefit, Pension, Wao, Wia, Wajong, Unfit, Assistance, SelfEmployed, Director, Assets, Other];

    /// <summary>Pension and disability benefits: lasting by themselves.</summary>
    public static IReadOnlyList<string> Lasting { get; } = [Pension, Wao, Wia];

    /// <summary>Lasting when it goes on for at least a year more.</summary>
    public static IReadOnlyList<string> LastingIfContinued { get; } = [Researcher, Benefit, SelfEmployed, Director, Assets];

    /// <summary>Paid by an employer, who fills in a statement.</summary>
    public static IReadOnlyList<string> WithEmployer { get; } = [Employment, Flex, Director];
}
