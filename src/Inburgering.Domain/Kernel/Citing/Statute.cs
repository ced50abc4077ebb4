using System.Globalization;

namespace Inburgering.Domain.Kernel.Citing;

/// <summary>An act, a decree or an instruction in one version, whose articles are cited by address.</summary>
/// <param name="Short">The letters by which the ids of its provisions name it, for example <c>VW</c>.</param>
/// <param name="Number">Its number in the government's base of laws, for example <c>BWBR0011823</c>.</param>
/// <param name="Version">The day of the version.</param>
/// <param name="Place">Where its provisions stand in the rule book.</param>
public sealed record Statute(string Short, string Number, DateOnly Version, Place Place)
{
    /// <summary>Vreemdelingenwet 2000.</summary>
    public static Statute Vw { get; } = new("VW", "BWBR0011823", new(2026, 9, 1), Place.Vw);

    /// <summary>Vreemdelingenbesluit 2000.</summary>
    public static Statute Vb { get; } = new("VB", "BWBR0011825", new(2026, 6, 12), Place.Vb);

    /// <summary>Vreemdelingencirculaire 2000, part D. Its chapters have no address of their own.</summary>
    public static Statute Vc { get; } = new("VC", "BWBR0034996", new(2026, 1, 1), Place.Vc);

    /// <summary>The same statute as it stood on another day.</summary>
    public Statute On(int year, int month, int day) => this with { Version = new(year, month, day) };

    /// <summary>The address of an article, or of the whole.</summary>
    public Uri Article(string? article = null) => new(string.Create(
        CultureInfo.InvariantCulture, $"https://wetten.overheid.nl/{Number}/{Version:yyyy-MM-dd}{(article is null ? "" : $"#Artikel{article}")}"));

    /// <summary>One thing that it says.</summary>
    /// <param name="part">The article and what follows it, as the id names it, for example <c>45b.2a</c>.</param>
    /// <param name="kind">What it does for the applicant.</param>
    /// <param name="rank">Its order in the statute.</param>
    /// <param name="article">The article, for the address; null for the whole.</param>
    public Provision Says(string part, ProvisionKind kind, int rank, string? article) =>
        new($"LAW.{Short}.{part}", kind, Place, rank) { Address = Article(article) };
}
