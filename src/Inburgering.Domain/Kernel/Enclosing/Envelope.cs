namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>
/// The checklist while it is being put together: the papers, the steps that come with them, and the questions that
/// only the list needs. These are asked last.
/// </summary>
public sealed class Envelope
{
    private static readonly Dictionary<(string Id, Person Person, string? Sort), Item> NoItems = [];
    private static readonly HashSet<StepKind> NoSteps = [];

    private readonly Dossier _dossier;
    private readonly bool _takesPapers;
    private readonly Dictionary<(string Id, Person Person, string? Sort), Item> _items;
    private readonly HashSet<StepKind> _steps;
    private ImmutableArray<Gap>.Builder? _questions;

    public Envelope(Dossier dossier)
        : this(dossier, takesPapers: true)
    {
    }

    private Envelope(Dossier dossier, bool takesPapers)
    {
        (_dossier, _takesPapers) = (dossier, takesPapers);
        (_items, _steps) = takesPapers ? ([], []) : (NoItems, NoSteps);
    }

    /// <summary>An envelope that asks its questions and takes no papers and steps: none of these is needed to ask.</summary>
    internal static Envelope ForQuestions(Dossier dossier) => new(dossier, takesPapers: false);

    /// <summary>The papers, in the order of the list.</summary>
    public ImmutableArray<Item> Items =>
        [.. _items.Values.OrderBy(item => item.Kind.Rank).ThenBy(item => item.Person)];

    /// <summary>About how many enclosures to write in section 6; the applicant counts the real number.</summary>
    public int Enclosures => _items.Values.Where(item => item.Kind.IsEnclosure).Sum(item => item.Count);

    /// <summary>The questions that the list still needs.</summary>
    public ImmutableArray<Gap> Questions => _questions?.ToImmutable() ?? [];

    public bool Has(StepKind step) => _steps.Contains(step);

    public bool Has(ItemKind kind) => _items.Values.Any(item => item.Kind.Id == kind.Id);

    public bool Has(PaperForm form) => _items.Values.Any(item => item.Kind.Form == form);

    /// <summary>The earliest date that a paper may bear; null when it is not in, or its age does not matter.</summary>
    public DateOnly? OldestOf(ItemKind kind) => _items.Values.FirstOrDefault(item => item.Kind.Id == kind.Id)?.NotOlderThan;

    /// <summary>Asks something that only the list needs.</summary>
    public Reply<T> Ask<T>(Question<T> question)
        where T : notnull
    {
        Reply<T> reply = _dossier.Look(question);
        if (reply.IsOpen)
        {
            _questions ??= ImmutableArray.CreateBuilder<Gap>();
            _questions.Add(Gap.Ask(question, _dossier.IsMinor));
        }

        return reply;
    }

    /// <summary>Puts a paper in; the same paper of the same person is put in once.</summary>
    public void Add(ItemKind kind, string? sort = null, Person person = Person.Aanvrager, int count = 1)
    {
        if (_takesPapers)
        {
            _items.TryAdd((kind.Id, person, sort), new(kind, person, sort, count, _dossier.Posting) { Provisions = kind.Provisions.Under(_dossier.Law.Edition) });
        }
    }

    public void Add(StepKind step)
    {
        if (_takesPapers)
        {
            _steps.Add(step);
        }
    }
}
