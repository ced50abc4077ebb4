namespace Inburgering.Domain.Kernel.Citing;

/// <summary>One thing that a source says, under a stable id. Its words, in our own Dutch, stand under <c>bepaling.{id}</c>.</summary>
/// <param name="Id">The id by which rules, items, steps and dates cite it, for example <c>IND.brp</c>.</param>
/// <param name="Kind">What the provision does for the applicant.</param>
/// <param name="Place">Where in the source it stands.</param>
/// <param name="Rank">Its order in that place; the lower comes first.</param>
public sealed record Provision(string Id, ProvisionKind Kind, Place Place, int Rank)
{
    /// <summary>The address of the article in the version that holds; null for the form and DUO's page.</summary>
    public Uri? Address { get; init; }

    /// <summary>The key of the provision in our own words.</summary>
    public Text Text => Text.Of($"bepaling.{Id}");

    public override string ToString() => Id;
}

/// <summary>What a provision does for the applicant.</summary>
public enum ProvisionKind
{
    Condition,
    Evidence,
    ConditionAndEvidence,
    Step,
    Term,
    Information,
}

/// <summary>Where a provision stands: a section or annex of the IND form, DUO's page, or a statute.</summary>
public enum Place
{
    Introduction,
    Section1,
    Section2,
    Section3,
    Section4,
    Section5,
    Section6,
    Section7,
    AnnexEmployer,
    AnnexIncome,
    AnnexSelfEmployed,
    AnnexIntegration,
    Duo,
    Vw,
    Vb,
    Vc,
}

/// <summary>The words of places and kinds.</summary>
public static class ProvisionText
{
    /// <summary>The provisions that an edition cites: only the law in force cites the statutes, the form as printed does not.</summary>
    public static ImmutableArray<Provision> Under(this ImmutableArray<Provision> provisions, Edition edition) =>
        edition is Edition.InForce || provisions.All(provision => provision.Address is null) ? provisions : [.. provisions.Where(provision => provision.Address is null)];

    /// <summary>The key of the name of a place, for example "IND-formulier, onderdeel 2".</summary>
    public static Text Text(this Place place) => Kernel.Text.Of(place switch
    {
        Place.Introduction => "plaats.inleiding",
        Place.AnnexEmployer => "plaats.bijlage-werkgeversverklaring",
        Place.AnnexIncome => "plaats.bijlage-bewijsmiddelen-inkomen",
        Place.AnnexSelfEmployed => "plaats.bijlage-verklaring-zelfstandige",
        Place.AnnexIntegration => "plaats.bijlage-inburgeringsvereiste",
        Place.Duo => "plaats.duo",
        Place.Vw => "plaats.vw",
        Place.Vb => "plaats.vb",
        Place.Vc => "plaats.vc",
        _ => $"plaats.onderdeel-{place - Place.Introduction}",
    });

    /// <summary>The letters of a kind, as the rule book shows them: C, E, S, T or I.</summary>
    public static IReadOnlyList<string> Letters(this ProvisionKind kind) => kind switch
    {
        ProvisionKind.Condition => ["C"],
        ProvisionKind.Evidence => ["E"],
        ProvisionKind.ConditionAndEvidence => ["C", "E"],
        ProvisionKind.Step => ["S"],
        ProvisionKind.Term => ["T"],
        _ => ["I"],
    };
}
