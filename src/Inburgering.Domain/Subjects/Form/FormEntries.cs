namespace Inburgering.Domain.Subjects.Form;

/// <summary>What is filled in about it on the form and its annexes.</summary>
public static class FormEntries
{
    public static FormEntryKind Details { get; } = new("1", "1.gegevens", null, FormProvisions.Details, FormProvisions.Privacy) { Rank = 10 };

    /// <summary>Takes the number of enclosures.</summary>
    public static FormEntryKind Sign { get; } = new("6", "6.ondertekenen", null, FormProvisions.Sign, FormProvisions.Count, FormProvisions.Changes)
    {
        Rank = 280,
        When = filing => filing.Envelope.Enclosures > 0,
        Says = (kind, filing) => Text.Of($"formulier.{kind.Key}", ("aantal", filing.Envelope.Enclosures)),
    };

    /// <summary>The same where only the form goes in.</summary>
    public static FormEntryKind SignAlone { get; } = new("6", "6.zonder-bijlagen", null, FormProvisions.Sign, FormProvisions.Count, FormProvisions.Changes)
    {
        Rank = 281,
        When = filing => filing.Envelope.Enclosures == 0,
    };

    public static FormEntryKind Check { get; } = new("7", "7.controleren", null, FormProvisions.Check, FormProvisions.NoStaples) { Rank = 310 };
}
