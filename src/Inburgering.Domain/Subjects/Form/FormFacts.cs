namespace Inburgering.Domain.Subjects.Form;

/// <summary>What is good to know of it.</summary>
public static class FormFacts
{
    /// <summary>The sources say nothing of it: whom to ask is all that can be said.</summary>
    public static FactKind Werken { get; } = new("werken", Topic.Staying, FormProvisions.Contact) { Rank = 33 };

    public static FactKind MeerPapieren { get; } = new("meer-papieren", Topic.MorePapers, FormProvisions.Privacy, FormProvisions.Incomplete, FormProvisions.VNumber) { Rank = 36 };
}
