namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>One document that can exempt: the option that names it, what it must show, and what is enclosed for it.</summary>
/// <param name="Option">The option of the question that names it.</param>
/// <param name="Provisions">The provisions that accept it.</param>
internal sealed record Document(string Option, params ImmutableArray<Provision> Provisions)
{
    /// <summary>What the document must show.</summary>
    public required Func<Document, Hearing, Finding> Shows { get; init; }

    /// <summary>What goes into the envelope for it.</summary>
    public required Action<Dossier, Envelope> Encloses { get; init; }

    public Text Name => Text.Of($"soort.{Option}");

    public Text Accepted => Text.Of("oordeel.document.voldoet", ("document", Name));

    public Text Lacking => Text.Of("oordeel.document.mist-eis", ("document", Name));

    /// <summary>The document counts by itself.</summary>
    public static Finding ByItself(Document document, Hearing hearing) => hearing.Met(document.Accepted);

    /// <summary>The document counts when every requirement in the list is ticked.</summary>
    public static Func<Document, Hearing, Finding> Requirements(ChoicesQuestion requirements) => (document, hearing) =>
        hearing.Ask(requirements) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: var ticked } when ticked.HasAll(requirements.Options) => hearing.Met(document.Accepted),
            _ => hearing.NotMet(document.Lacking),
        };
}
