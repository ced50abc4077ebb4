using FluentValidation;
using Inburgering.Testing;
using Inburgering.Domain.Composition;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds;
using Inburgering.Web.Languages;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;

namespace Inburgering.Web.Tests.Kinds;

/// <summary>A kind of question is one folder, and no other place tells kinds apart.</summary>
public sealed class QuestionKindsTests(Site site) : IClassFixture<Site>
{
    private static readonly string Home = typeof(QuestionKind).Namespace!;

    public static TheoryData<string> Folders => [.. QuestionKinds.All.Select(FolderOf)];

    [Fact]
    public void Each_kind_of_question_of_the_domain_has_its_kind_on_the_web()
    {
        IEnumerable<Type> asked = typeof(Question).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Question)) && !type.IsAbstract);

        Assert.Equal(asked.OrderBy(type => type.Name), QuestionKinds.All.Select(kind => kind.QuestionType).OrderBy(type => type.Name));
    }

    [Fact]
    public void Each_kind_written_stands_in_the_list()
    {
        IEnumerable<Type> written = typeof(QuestionKind).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(QuestionKind)) && !type.IsAbstract);

        Assert.Equal(written.OrderBy(type => type.Name), QuestionKinds.All.Select(kind => kind.GetType()).OrderBy(type => type.Name));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Each_kind_has_a_folder_with_its_fields_its_validator_and_its_view(string folder)
    {
        QuestionKind kind = Assert.Single(QuestionKinds.All, kind => FolderOf(kind) == folder);
        object validator = site.Services.GetRequiredService(typeof(IValidator<>).MakeGenericType(kind.FilledType));

        Assert.Equal($"{Home}.{folder}", kind.FilledType.Namespace);
        Assert.Equal($"{Home}.{folder}", validator.GetType().Namespace);
        Assert.Equal($"/Kinds/{folder}/_{folder}.cshtml", kind.View);
        Assert.True(site.Services.GetRequiredService<IRazorViewEngine>().GetView(null, kind.View, isMainPage: false).Success);
    }

    [Fact]
    public void A_folder_is_called_as_the_contract_calls_the_kind() => Assert.All(
        Questionnaire.All,
        question => Assert.StartsWith(question.Kind, FolderOf(QuestionKinds.Of(question)), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void No_place_but_the_folders_names_a_kind_of_question()
    {
        string web = Path.Combine(Repository.Root, "src", "Inburgering.Web");
        string[] kinds = [.. QuestionKinds.All.Select(kind => kind.QuestionType.Name)];

        var naming = from file in Directory.EnumerateFiles(web, "*.cs*", SearchOption.AllDirectories)
                     let place = Path.GetRelativePath(web, file).Replace('\\', '/')
                     where !place.StartsWith("Kinds/", StringComparison.Ordinal) && !place.StartsWith("obj/", StringComparison.Ordinal) && !place.StartsWith("bin/", StringComparison.Ordinal)
                     let words = File.ReadAllText(file)
                     from kind in kinds
                     where words.Contains(kind, StringComparison.Ordinal)
                     select $"{place}: {kind}";

        Assert.Empty(naming);
    }

    [Fact]
    public void A_kind_that_is_not_in_the_list_is_refused_by_its_name()
    {
        Question question = Questionnaire.All.OfType<NumberQuestion>().First();

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(
            () => QuestionKinds.Find(question, QuestionKinds.All.RemoveAll(kind => kind.QuestionType == typeof(NumberQuestion))));

        Assert.Contains(question.Id, thrown.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(NumberQuestion), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_another_kind_is_neither_filled_in_nor_said() => Assert.All(Questionnaire.All, question =>
    {
        QuestionKind kind = QuestionKinds.Of(question);
        Answer stranger = Answer.Of(1.5);

        Assert.Contains(question.Id, Assert.Throws<ArgumentException>(() => kind.Fill(question, stranger)).Message, StringComparison.Ordinal);
        Assert.Contains(question.Id, Assert.Throws<ArgumentException>(() => kind.Say(new(question, IsMinor: false), stranger)).Message, StringComparison.Ordinal);
    });

    [Fact]
    public void Empty_fields_make_no_answer_and_are_refused_in_words_at_the_first_field() => Assert.All(Questionnaire.All, question =>
    {
        QuestionKind kind = QuestionKinds.Of(question);
        Filled empty = kind.Fill(question, null);

        Refusal refusal = Assert.Single(kind.Check(empty, site.Services));

        Assert.Null(empty.Answer);
        Assert.Equal(empty.FirstField, refusal.Field);
        Assert.StartsWith(question.Id, refusal.Field, StringComparison.Ordinal);
        Assert.NotEmpty(Phrasebook.In(Language.Dutch).Plain(refusal.Message));
    });

    [Fact]
    public void Not_knowing_fills_in_that_answer_where_it_is_one() => Assert.All(Questionnaire.All, question =>
    {
        QuestionKind kind = QuestionKinds.Of(question);
        Filled unknown = kind.Fill(question, Answer.DontKnow);

        Assert.Equal(Answer.DontKnow, unknown.Answer);
        Assert.Equal(question.MayBeUnknown, kind.Check(unknown, site.Services).IsEmpty);
        Assert.Equal(question.MayBeUnknown, unknown.Options.Contains(Question.DontKnowWord));
    });

    private static string FolderOf(QuestionKind kind) => kind.GetType().Namespace![(Home.Length + 1)..];
}
