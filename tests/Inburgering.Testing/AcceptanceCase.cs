using System.Text.Json;

namespace Inburgering.Testing;

/// <summary>One acceptance case: answers, and what they must give. The same case is held against the domain and against the API.</summary>
public sealed record AcceptanceCase(string File, string Edition, JsonElement Answers, JsonElement Expected)
{
    public static TheoryData<string> Files()
    {
        TheoryData<string> files = [];
        foreach (string path in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal))
        {
            files.Add(Path.GetFileName(path));
        }

        return files;
    }

    public static AcceptanceCase Load(string file)
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, file)));
        JsonElement root = document.RootElement.Clone();
        return new(file, root.GetProperty("editie").GetString()!, root.GetProperty("antwoorden"), root.GetProperty("verwacht"));
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");
}

/// <summary>What a case can speak of, taken from the domain or from the API's answer.</summary>
public sealed record CaseResult
{
    /// <summary>By permit: its verdict, its conditions and its grounds, each by id.</summary>
    public required IReadOnlyDictionary<string, (string Verdict, IReadOnlyDictionary<string, string> Conditions, IReadOnlyDictionary<string, string> Grounds)> Permits { get; init; }

    public required string? Tick { get; init; }

    public required IReadOnlyList<string> Fallback { get; init; }

    /// <summary>Items as <c>id:wie</c>.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    public required int Enclosures { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public required IReadOnlyDictionary<string, string> Timeline { get; init; }

    public required IReadOnlyList<CaseGap> Gaps { get; init; }

    public required string? Next { get; init; }

    /// <summary>Questions whose answers were used or are still asked for.</summary>
    public required IReadOnlySet<string> Asked { get; init; }

    /// <summary>By permit: the first day of "not yet".</summary>
    public required IReadOnlyDictionary<string, string?> NotBefore { get; init; }

    /// <summary>By permit: what was not looked at.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> NotLookedAt { get; init; }

    public required IReadOnlyList<string> Changes { get; init; }

    public required IReadOnlyList<string> LaterChanges { get; init; }

    /// <summary>The permit that the list is for; null where there is no list.</summary>
    public required string? Listed { get; init; }
}

/// <summary>A gap, as a case can speak of it.</summary>
public sealed record CaseGap(string Kind, string Id, int? Amount, string? From)
{
    /// <summary>Whether it is as a case says, in all that the case names.</summary>
    public bool Fits(JsonElement said) => said.EnumerateObject().All(property => property.Name switch
    {
        "soort" => property.Value.GetString() == Kind,
        "id" => property.Value.GetString() == Id,
        "aantal" => property.Value.GetInt32() == Amount,
        "vanaf" => property.Value.GetString() == From,
        _ => throw new NotSupportedException($"A case speaks of '{property.Name}' of a gap, which nobody checks."),
    });
}

/// <summary>Holds a result against what a case expects; the key that a case does not name is not looked at.</summary>
public static class Expectation
{
    public static void Check(JsonElement expected, CaseResult result)
    {
        foreach (JsonProperty property in expected.EnumerateObject())
        {
            switch (property.Name)
            {
                case "vergunningen": Permits(property.Value, result); break;
                case "advies": Assert.Equal(property.Value.GetString(), result.Tick); break;
                case "vangnet": Assert.Equal(Strings(property.Value), result.Fallback); break;
                case "stukken": Assert.All(Strings(property.Value), item => Assert.Contains(result.Items, found => IsItem(found, item))); break;
                case "geenStukken": Assert.All(Strings(property.Value), item => Assert.DoesNotContain(result.Items, found => IsItem(found, item))); break;
                case "stappen": Assert.All(Strings(property.Value), step => Assert.Contains(step, result.Steps)); break;
                case "geenStappen": Assert.All(Strings(property.Value), step => Assert.DoesNotContain(step, result.Steps)); break;
                case "tijdlijn": Assert.All(property.Value.EnumerateObject(), date => Assert.Equal(date.Value.GetString(), result.Timeline.GetValueOrDefault(date.Name))); break;
                case "ontbreekt": Assert.All(property.Value.EnumerateArray(), gap => Assert.Contains(result.Gaps, found => found.Fits(gap))); break;
                case "geenOntbreekt": Assert.All(property.Value.EnumerateArray(), gap => Assert.DoesNotContain(result.Gaps, found => found.Fits(gap))); break;
                case "gevraagd": Assert.All(Strings(property.Value), question => Assert.Contains(question, result.Asked)); break;
                case "vanaf": Assert.All(property.Value.EnumerateObject(), permit => Assert.Equal(permit.Value.GetString(), result.NotBefore[permit.Name])); break;
                case "nietBekeken":
                    Assert.All(property.Value.EnumerateObject(), permit => Assert.All(Strings(permit.Value), id => Assert.Contains(id, result.NotLookedAt[permit.Name])));
                    break;
                case "wijzigingen": Assert.All(Strings(property.Value), change => Assert.Contains(change, result.Changes)); break;
                case "latereWijzigingen": Assert.All(Strings(property.Value), change => Assert.Contains(change, result.LaterChanges)); break;
                case "geenDatums": Assert.All(Strings(property.Value), date => Assert.DoesNotContain(date, result.Timeline.Keys)); break;
                case "lijst": Assert.Equal(property.Value.GetString(), result.Listed); break;
                case "volgendeVraag": Assert.Equal(property.Value.GetString(), result.Next); break;
                case "nietGevraagd": Assert.All(Strings(property.Value), question => Assert.DoesNotContain(question, result.Asked)); break;
                case "aantalBijlagen": Assert.Equal(property.Value.GetInt32(), result.Enclosures); break;
                case "geenVoorwaarden":
                    Assert.All(property.Value.EnumerateObject(), permit => Assert.All(Strings(permit.Value), id => Assert.DoesNotContain(id, result.Permits[permit.Name].Conditions.Keys)));
                    break;
                default: Assert.Fail($"A case speaks of '{property.Name}', which nobody checks."); break;
            }
        }
    }

    private static void Permits(JsonElement expected, CaseResult result)
    {
        foreach (JsonProperty permit in expected.EnumerateObject())
        {
            (string verdict, var conditions, var grounds) = result.Permits[permit.Name];
            foreach (JsonProperty part in permit.Value.EnumerateObject())
            {
                switch (part.Name)
                {
                    case "oordeel": Assert.Equal(part.Value.GetString(), verdict); break;
                    case "voorwaarden": Assert.All(part.Value.EnumerateObject(), c => Assert.Equal((c.Name, c.Value.GetString()), (c.Name, conditions.GetValueOrDefault(c.Name)))); break;
                    case "gronden": Assert.All(part.Value.EnumerateObject(), g => Assert.Equal((g.Name, g.Value.GetString()), (g.Name, grounds.GetValueOrDefault(g.Name)))); break;
                    default: Assert.Fail($"A case speaks of '{part.Name}' of a permit, which nobody checks."); break;
                }
            }
        }
    }

    private static bool IsItem(string found, string expected) =>
        expected.Contains(':', StringComparison.Ordinal) ? found == expected : found.StartsWith(expected + ":", StringComparison.Ordinal);

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
