namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>In which form a paper is sent.</summary>
public enum PaperForm
{
    Form,
    Copy,
    CertifiedCopy,
    SignedOriginal,
}

public static class PaperForms
{
    public static string Wire(this PaperForm form) => form switch
    {
        PaperForm.Form => "formulier",
        PaperForm.CertifiedCopy => "gewaarmerkte-kopie",
        PaperForm.SignedOriginal => "ondertekend-origineel",
        _ => "kopie",
    };

    public static Text Text(this PaperForm form) => Kernel.Text.Of($"vorm.{form.Wire()}");

    /// <summary>How a paper is made in this form.</summary>
    public static Text Explanation(this PaperForm form) => Kernel.Text.Of($"vorm.{form.Wire()}.uitleg");
}

/// <summary>A kind of paper that can be on a checklist. Its words stand under <c>stuk.{id}.*</c>.</summary>
/// <param name="Id">The id in the contract.</param>
/// <param name="Form">In which form it is sent.</param>
/// <param name="Provisions">The provisions that ask for it.</param>
public sealed record ItemKind(string Id, PaperForm Form, params ImmutableArray<Provision> Provisions)
{
    /// <summary>Its place on the list; the lower comes first.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether it counts in the number of enclosures of section 6.</summary>
    public bool IsEnclosure { get; init; } = true;

    /// <summary>The months back from the day of posting that it must cover; null when it covers no period.</summary>
    public int? MonthsCovered { get; init; }

    /// <summary>How many months old it may be on the day of posting; null when its age does not matter.</summary>
    public int? MonthsOld { get; init; }

    /// <summary>Whether it covers the calendar year before the day of posting.</summary>
    public bool CoversYearBefore { get; init; }

    /// <summary>The sorts that have requirements of their own, besides those of the kind.</summary>
    public ImmutableArray<string> SortsWithRequirements { get; init; } = [];
}

/// <summary>One paper on a personal checklist.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Sort">Which of several of its kind; null where there is only one.</param>
/// <param name="Count">How many pieces.</param>
/// <param name="Posting">The day of posting, from which its dates follow; null while it is not given.</param>
public sealed record Item(ItemKind Kind, Person Person, string? Sort, int Count, DateOnly? Posting)
{
    /// <summary>The provisions that ask for it, as the edition cites them.</summary>
    public ImmutableArray<Provision> Provisions { get; init; } = Kind.Provisions;

    /// <summary>What it is called, with its sort where there is one, for example "laatste afgesloten jaar".</summary>
    public Text Name => Sort is null ? Word("naam") : Text.Of($"stuk.{Kind.Id}.naam", ("soort", Text.Of($"soort.{Sort}")));

    /// <summary>What IND wants to see on it.</summary>
    public IReadOnlyList<Text> Requirements => Sort is not null && Kind.SortsWithRequirements.Contains(Sort)
        ? [Word("eisen"), Word($"eisen.{Sort}")]
        : [Word("eisen")];

    public Text Issuer => Word("uitgever");

    /// <summary>Why it is on this person's list.</summary>
    public Text Reason => Word("reden");

    /// <summary>The earliest date that it may bear; null when its age does not matter.</summary>
    public DateOnly? NotOlderThan => Kind.MonthsOld is { } months ? Posting?.AddMonths(-months) : null;

    /// <summary>The months or dates that it must cover or bear; null when there are none.</summary>
    public Text? Period => Span is { } span ? Text.Of($"stuk.{Kind.Id}.periode", ("van", span.From), ("tot", span.Until)) : null;

    private (DateOnly From, DateOnly Until)? Span => Posting is not { } posting ? null
        : Kind.CoversYearBefore ? (new(posting.Year - 1, 1, 1), new(posting.Year - 1, 12, 31))
        : (Kind.MonthsCovered ?? Kind.MonthsOld) is { } months ? (posting.AddMonths(-months), posting)
        : null;

    private Text Word(string part) => Text.Of($"stuk.{Kind.Id}.{part}");
}
