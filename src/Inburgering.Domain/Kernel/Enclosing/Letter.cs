namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>To whom a letter goes. What it is called stands under <c>aan.{id}</c>, in every language.</summary>
public enum Addressee
{
    School,
    Employer,
    Duo,
    Doctor,
    Municipality,
    BenefitAgency,
    Svb,
    Ind,
}

public static class Addressees
{
    private const string Name = "naam";
    private const string Birth = "geboortedatum";
    private const string Reachable = "telefoon";

    public static string Wire(this Addressee addressee) => addressee switch
    {
        Addressee.School => "school",
        Addressee.Employer => "werkgever",
        Addressee.Duo => "duo",
        Addressee.Doctor => "arts",
        Addressee.Municipality => "gemeente",
        Addressee.BenefitAgency => "uitkeringsinstantie",
        Addressee.Svb => "svb",
        _ => "ind",
    };

    public static Text Text(this Addressee addressee) => Kernel.Text.Of($"aan.{addressee.Wire()}");

    /// <summary>What this reader needs to know who writes, and no more; all of it is filled in by hand.</summary>
    public static ImmutableArray<Text> Sender(this Addressee addressee) => [.. SenderOf(addressee).Select(blank => Kernel.Text.Of($"{Letter.InDutch}afzender.{blank}"))];

    private static ImmutableArray<string> SenderOf(Addressee addressee) => addressee switch
    {
        Addressee.Employer => [Name, Reachable],
        Addressee.School or Addressee.Doctor => [Name, Birth, "adres", Reachable],
        Addressee.Ind => [Name, Birth, "v-nummer", "adres", Reachable],
        _ => [Name, Birth, "bsn", "adres", Reachable],
    };
}

/// <summary>What a part of a letter is.</summary>
public enum LetterPartKind
{
    Paragraph,

    /// <summary>One of several things that are asked for.</summary>
    Point,

    /// <summary>A line to fill in by hand, behind its words.</summary>
    Blank,

    /// <summary>Room for a few lines of one's own, below its words.</summary>
    Room,
}

/// <summary>A paragraph, a point or a blank of a letter.</summary>
public sealed record LetterPart(LetterPartKind Kind, Text Text);

/// <summary>
/// A kind of letter in which a paper is asked for, or a question is put, in Dutch: its reader reads Dutch. Its words stand under
/// <c>brief.nl.{id}.*</c>, in the Dutch file alone; what it is about stands under <c>brief.{id}.uitleg</c>, in every language.
/// </summary>
/// <param name="Id">The id under which its words stand.</param>
/// <param name="Addressee">Who reads it.</param>
/// <param name="Provisions">What it rests on, besides what asks for the papers that it asks for.</param>
public sealed record LetterKind(string Id, Addressee Addressee, params ImmutableArray<Provision> Provisions)
{
    /// <summary>Its place among the letters; the lower comes first.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether an applicant has it to write, where it asks for no paper of the list.</summary>
    public Func<Correspondence, bool> When { get; init; } = _ => false;

    /// <summary>The papers of the list that it asks for: a letter for each person and sort, so that no reader sees what another gives.</summary>
    public Func<Correspondence, ImmutableArray<Item>> Papers { get; init; } = _ => [];

    /// <summary>Whether papers of several sorts come from the same reader.</summary>
    public bool TakesAllSorts { get; init; }

    /// <summary>What it says to its reader; of the answers only what that reader needs.</summary>
    public required Func<LetterKind, Correspondence, ImmutableArray<Item>, ImmutableArray<LetterPart>> Says { get; init; }

    /// <summary>The day that goes with it, in words of its own under <c>brief.{id}.dag</c>; null where there is none.</summary>
    public Func<Correspondence, DateOnly?> Day { get; init; } = _ => null;

    public LetterPart Paragraph(string part, params ReadOnlySpan<(string Name, object Value)> arguments) => new(LetterPartKind.Paragraph, Word(part, arguments));

    public LetterPart Point(string part) => new(LetterPartKind.Point, Word(part));

    /// <summary>The papers that are asked for, by their names on the list.</summary>
    public static IEnumerable<LetterPart> Points(ImmutableArray<Item> papers) => papers.Select(paper => new LetterPart(LetterPartKind.Point, paper.Period is { } period
        ? Text.Of($"{Letter.InDutch}stuk-met-periode", ("stuk", paper.Name), ("periode", period))
        : Text.Of($"{Letter.InDutch}stuk", ("stuk", paper.Name))));

    public LetterPart Blank(string part) => new(LetterPartKind.Blank, Word(part));

    public LetterPart Room(string part) => new(LetterPartKind.Room, Word(part));

    /// <summary>The letters of this kind that an applicant has to write.</summary>
    public IEnumerable<Letter> For(Correspondence correspondence)
    {
        ImmutableArray<Item> papers = Papers(correspondence);
        return !papers.IsEmpty
            ? papers.GroupBy(paper => (paper.Person, Sort: TakesAllSorts ? null : paper.Sort)).Select(asked => Of(correspondence, [.. asked]) with { Person = asked.Key.Person, Sort = asked.Key.Sort })
            : When(correspondence) ? [Of(correspondence, [])] : [];
    }

    private Letter Of(Correspondence correspondence, ImmutableArray<Item> papers) => new(this, Says(this, correspondence, papers), Day(correspondence))
    {
        Provisions = [.. Provisions.Union(papers.SelectMany(paper => paper.Provisions))],
    };

    private Text Word(string part, params ReadOnlySpan<(string Name, object Value)> arguments) => Text.Of($"{Letter.InDutch}{Id}.{part}", arguments);
}

/// <summary>A letter for one applicant, with blanks for all that is about the person.</summary>
/// <param name="Kind">To whom it goes, and for what.</param>
/// <param name="Parts">What it says between greeting and signature.</param>
/// <param name="Day">The day that goes with it; null where there is none.</param>
public sealed record Letter(LetterKind Kind, ImmutableArray<LetterPart> Parts, DateOnly? Day)
{
    /// <summary>How the keys of all begin that is said in Dutch whatever the language.</summary>
    public const string InDutch = "brief.nl.";

    /// <summary>What it rests on.</summary>
    public ImmutableArray<Provision> Provisions { get; init; } = [];

    /// <summary>Who writes it.</summary>
    public Person Person { get; init; }

    /// <summary>Of which sort the papers are that it asks for; null where there is only one.</summary>
    public string? Sort { get; init; }

    /// <summary>Its own name among the letters of one applicant.</summary>
    public string Id => string.Join('-', new[] { Kind.Id, Person is Person.Aanvrager ? null : Person.Wire(), Sort }.OfType<string>());

    /// <summary>Who reads it, with room for the address.</summary>
    public static Text To { get; } = Text.Of($"{InDutch}aan");

    public static Text Greeting { get; } = Text.Of($"{InDutch}aanhef");

    public static Text Closing { get; } = Text.Of($"{InDutch}groet");

    public static Text PlaceAndDate { get; } = Text.Of($"{InDutch}plaats-datum");

    public static Text Signature { get; } = Text.Of($"{InDutch}handtekening");

    public static Text About { get; } = Text.Of($"{InDutch}onderwerp");

    public Text Subject => Text.Of($"{InDutch}{Kind.Id}.onderwerp");

    /// <summary>What it asks and what to do with it, for who sends it.</summary>
    public Text Gloss => Text.Of($"brief.{Kind.Id}.uitleg");

    /// <summary>From or before which day; null where it has none.</summary>
    public Text? DayText => Day is { } day ? Text.Of($"brief.{Kind.Id}.dag", ("datum", day)) : null;

    /// <summary>Everything that its reader reads, in order.</summary>
    public IEnumerable<Text> Read =>
        [.. Kind.Addressee.Sender(), To, Kind.Addressee.Text(), About, Subject, Greeting, .. Parts.Select(part => part.Text), Closing, PlaceAndDate, Signature];

    /// <summary>Everything that its sender reads about it.</summary>
    public IEnumerable<Text> Told => [Kind.Addressee.Text(), Gloss, .. new[] { DayText }.OfType<Text>()];
}
