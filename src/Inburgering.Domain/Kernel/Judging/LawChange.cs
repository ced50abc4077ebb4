namespace Inburgering.Domain.Kernel.Judging;

/// <summary>
/// A change of the law, or of how it is carried out, since the sources were printed. What it says stands under
/// <c>wijziging.{id}.titel</c>, <c>.tekst</c>, <c>.bron</c> and <c>.zekerheid</c>.
/// </summary>
/// <param name="Id">The stable id.</param>
/// <param name="From">The first day of posting to which it applies.</param>
/// <param name="Confidence">How sure the project is of it.</param>
/// <param name="Checked">The day on which its source was last read.</param>
/// <param name="Source">The address of its source; where that is a statute, the article as it stands since.</param>
public sealed record LawChange(string Id, DateOnly From, Confidence Confidence, DateOnly Checked, Uri Source)
{
    /// <summary>Its place in the rule book; the lower comes first.</summary>
    public required int Rank { get; init; }

    /// <summary>The address of the article as it stood before; null where there was none, or no text of it is known.</summary>
    public Uri? Before { get; init; }

    /// <summary>Whether no verdict, gap, paper, step or date hangs on it, only words and sources (R28).</summary>
    public bool OnlyWords { get; init; }

    /// <summary>Whether it opened a way, so that it is named only where the way was not open yet (R28).</summary>
    public bool OpensAWay { get; init; }

    /// <summary>The provisions that no longer hold as they stand.</summary>
    public required ImmutableArray<Provision> Touches { get; init; }

    public Text Title => Text.Of($"wijziging.{Id}.titel");

    public override string ToString() => Id;
}

/// <summary>How sure the project is that a change is as the register says.</summary>
public enum Confidence
{
    Medium,
    High,
    Sure,
}
