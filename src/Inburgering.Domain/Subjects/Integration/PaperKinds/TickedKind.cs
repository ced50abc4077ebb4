namespace Inburgering.Domain.Subjects.Integration.PaperKinds;

/// <summary>A ground that rests on papers is asked about only when their kind was ticked (R38).</summary>
internal static class TickedKind
{
    /// <summary>The finding of a ground whose kind of paper is not there, or not told yet; null when it was ticked.</summary>
    public static Finding? Missing(Hearing hearing, string kind) => hearing.Ask(PaperKindsQuestions.PapierenInburgering) switch
    {
        { IsKnown: false } => hearing.Unknown(),
        { Value: var ticked } when ticked.Has(kind) => null,
        _ => hearing.NotMet("geen"),
    };
}
