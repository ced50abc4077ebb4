using System.Reflection;
using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>Nothing of a subject is missing in the lists that the product is read off, and nothing stands in them twice.</summary>
public class CatalogueTests
{
    private const string Ending = "Subject";

    private static readonly Type[] Types = [.. typeof(Catalogue).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Inburgering.Domain.Subjects.", StringComparison.Ordinal) is true)];

    /// <summary>The static classes that tell a subject: <c>WindowSubject</c> in the folder <c>Window</c>.</summary>
    private static IEnumerable<Type> Declared => Types.Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith(Ending, StringComparison.Ordinal));

    public static TheoryData<string> Folders => new(Catalogue.Subjects.Select(subject => subject.Words));

    [Fact]
    public void Every_subject_of_the_domain_is_in_the_catalogue_once() => Assert.Equal(
        Declared.Select(type => ((Subject)type.GetProperty("Definition")!.GetValue(null)!).Words).Order(StringComparer.Ordinal),
        Catalogue.Subjects.Select(subject => subject.Words).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_folder_has_one_subject_of_its_name() => Assert.Equal(
        Types.Select(type => type.Namespace!).Distinct().Select(folder => $"{folder}.{folder.Split('.')[^1]}{Ending}").Order(StringComparer.Ordinal),
        Declared.Select(type => type.FullName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void What_a_folder_declares_its_subject_lists(string words)
    {
        Subject subject = Catalogue.Subjects.Single(subject => subject.Words == words);

        Same(subject, subject.Provisions, provision => provision.Id);
        Same(subject, subject.Changes, change => change.Id);
        Same(subject, subject.Items, item => item.Id);
        Same(subject, subject.Steps, step => step.Id);
        Same(subject, subject.FormEntries, entry => entry.Key);
        Same(subject, subject.Dates, date => date.Id);
        Same(subject, subject.Letters, letter => letter.Id);
        Same(subject, subject.Facts, fact => fact.Id);
    }

    /// <summary>A question may be asked at another place than its folder: what counts is that it is asked.</summary>
    [Fact]
    public void Every_question_that_a_folder_declares_is_asked() =>
        Assert.Empty(Types.SelectMany(Told<Question>).Except(Questionnaire.All).Select(question => question.Id));

    [Fact]
    public void No_id_stands_twice()
    {
        Once(Questionnaire.All, question => question.Id);
        Once(Catalogue.Provisions, provision => provision.Id);
        Once(Catalogue.LawChanges, change => change.Id);
        Once(Catalogue.Rulings, ruling => ruling.Id);
        Once(Catalogue.Thresholds, threshold => threshold.Id);
        Once(Catalogue.Items, item => item.Id);
        Once(Catalogue.Steps, step => step.Id);
        Once(Catalogue.FormEntries, entry => entry.Key);
        Once(Catalogue.Dates, date => date.Id);
        Once(Catalogue.Letters, letter => letter.Id);
        Once(Catalogue.Facts, fact => fact.Id);
    }

    /// <summary>Two of the same rank would stand in the order of the subjects, by chance.</summary>
    [Fact]
    public void No_rank_is_given_twice()
    {
        Once(Catalogue.Provisions, provision => (provision.Place, provision.Rank));
        Once(Catalogue.LawChanges, change => change.Rank);
        Once(Catalogue.Items, item => item.Rank);
        Once(Catalogue.Steps, step => (step.Moment, step.Rank));
        Once(Catalogue.FormEntries, entry => entry.Rank);
        Once(Catalogue.Dates, date => date.Rank);
        Once(Catalogue.Letters, letter => letter.Rank);
        Once(Catalogue.Facts, fact => fact.Rank);
    }

    private static void Same<T>(Subject subject, IEnumerable<T> listed, Func<T, string> id)
        where T : class => Assert.Equal(
            Types.Where(type => $"{type.Namespace}.{subject.Name}" == subject.Words).SelectMany(Told<T>).Select(id).Distinct().Order(StringComparer.Ordinal),
            listed.Select(id).Order(StringComparer.Ordinal));

    /// <summary>What a class tells, one by one or several together.</summary>
    private static IEnumerable<T> Told<T>(Type type)
        where T : class => type
            .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(property => typeof(T).IsAssignableFrom(property.PropertyType) || typeof(IEnumerable<T>).IsAssignableFrom(property.PropertyType))
            .SelectMany(property => property.GetValue(null) is T one ? [one] : (IEnumerable<T>)property.GetValue(null)!);

    private static void Once<T, TKey>(IEnumerable<T> catalogue, Func<T, TKey> key) =>
        Assert.Empty(catalogue.GroupBy(key).Where(group => group.Skip(1).Any()).SelectMany(group => group.Select(one => $"{group.Key} {one}")));
}
