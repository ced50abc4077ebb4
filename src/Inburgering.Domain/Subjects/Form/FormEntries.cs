namespace Inburgering.Domain.Subjects.Form;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class FormEntries
{
    public static FormEntryKind Details { get; } = new("1", "1.gegevens", null, FormProvisions.Details, FormProvisions.Privacy) { Rank = 10 };

    /// <summary>Takes the number of enclosures.</summary>
    public static FormEntryKind Sign { get; } = new("6", "6.ondertekenen", null, FormProvisions.Sign, FormProvisions.Count, FormProvisions.Changes)
    {
        Rank = 280,
        Says = (kind, filing) => filing.Envelope.Enclosures is var count and > 0
            ? Text.Of($"formulier.{kind.Key}", ("aantal", count))
            : Text.Of($"formulier.{kind.Key}.geen"),
    };

    public static FormEntryKind Check { get; } = new("7", "7.controleren", null, FormProvisions.Check, FormProvisions.NoStaples) { Rank = 310 };
}
