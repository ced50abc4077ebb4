using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>Each subject has one resource file of its own, in its folder, with its languages beside it; no text stands twice.</summary>
public class VocabularyTests
{
    private const string Folder = "src/Inburgering.Domain";

    private static readonly string[] Languages = ["ar", "en", "fa", "ti", "tr"];

    [Fact]
    public void Every_resource_file_of_a_folder_is_that_of_its_subject_in_one_of_the_languages() => Assert.Equal(
        Catalogue.Subjects.Select(subject => subject.Words["Inburgering.Domain.".Length..].Replace('.', '/')).SelectMany(InEveryLanguage).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder, "Subjects"), "*.resx", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(Repository.Root, Folder), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_resource_file_is_found_by_its_name() =>
        Assert.All(Vocabulary.Files, file => Assert.NotEmpty(Vocabulary.In(CultureInfo.InvariantCulture, file, typeof(Vocabulary).Assembly)));

    [Fact]
    public void What_a_subject_cites_counts_and_changes_is_told_in_its_own_file() => Assert.All(Catalogue.Subjects, subject =>
    {
        HashSet<string> keys = [.. Vocabulary.In(CultureInfo.InvariantCulture, subject.Words, typeof(Vocabulary).Assembly).Select(text => text.Key)];
        Text[] texts =
        [
            .. subject.Provisions.Select(provision => provision.Text),
            .. subject.Thresholds.Select(threshold => threshold.Text),
            .. subject.Changes.Select(change => change.Title),
            .. subject.Rulings.SelectMany(ruling => new[] { ruling.Title, ruling.Text }),
        ];

        Assert.Empty(texts.Select(text => text.Key).Except(keys));
    });

    [Fact]
    public void No_key_stands_in_two_files() =>
        Assert.Empty(Vocabulary.In(CultureInfo.InvariantCulture).GroupBy(pair => pair.Key).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IEnumerable<string> InEveryLanguage(string file) => Languages.Select(language => $"{file}.{language}.resx").Append($"{file}.resx");
}
