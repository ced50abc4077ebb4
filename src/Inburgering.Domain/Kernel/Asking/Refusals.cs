namespace Inburgering.Domain.Kernel.Asking;

/// <summary>The reasons for which a value is refused at its question.</summary>
public static class Refusals
{
    public static Text MustBeKnown { get; } = Text.Of("fout.moet-bekend");

    public static Text Option { get; } = Text.Of("fout.optie");

    public static Text NoOption { get; } = Text.Of("fout.geen-keuze");

    public static Text Twice { get; } = Text.Of("fout.dubbel");

    public static Text Alone { get; } = Text.Of("fout.alleen");

    public static Text AfterPosting { get; } = Text.Of("fout.na-posten");

    public static Text TooManyPeriods { get; } = Text.Of("fout.te-veel-perioden");

    public static Text Backwards { get; } = Text.Of("fout.periode-omgekeerd");

    public static Text Overlap { get; } = Text.Of("fout.periode-overlap");

    public static Text Part { get; } = Text.Of("fout.onderdeel");

    public static Text PartTwice { get; } = Text.Of("fout.onderdeel-dubbel");

    public static Text PartContradicts { get; } = Text.Of("fout.onderdeel-tegenstrijdig");

    public static Text NoNt2 { get; } = Text.Of("fout.onderdeel-zonder-nt2");

    public static Text Attempts { get; } = Text.Of("fout.aantal-pogingen");

    /// <summary>The value is not of the kind that the question wants.</summary>
    public static Text Shape(string kind) => Text.Of($"fout.vorm.{kind}");

    /// <summary>The value is no date of birth: no day, month or year.</summary>
    public static Text BirthShape { get; } = Text.Of("fout.vorm.geboortedatum");

    public static Text Range(int least, int most) => Text.Of("fout.bereik", ("min", least), ("max", most));

    public static Text DateRange(DateOnly first, DateOnly last) => Text.Of("fout.datumbereik", ("van", first), ("tot", last));
}
