namespace Inburgering.Web.Pages.Results;

/// <summary>What was said to a question, in words: one text for each thing said.</summary>
public static class SpokenAnswer
{
    public static IReadOnlyList<Text> Of(Wording wording, Answer answer) => (wording.Question, answer) switch
    {
        (_, Answer<bool> said) => [Text.Of(said.Value ? "gezegd.ja" : "gezegd.nee")],
        (_, Answer<int> said) => [Text.Of("gezegd.getal", ("getal", said.Value))],
        (_, Answer<DateOnly> said) => [On(said.Value)],
        (_, Answer<string> said) => [wording.Option(said.Value)],
        (DateOrWordQuestion question, Answer<DateOrWord> said) => [said.Value.Date is { } date ? On(date) : wording.Option(question.Word)],
        (_, Answer<Choices> { Value.Options.IsEmpty: true } or Answer<Periods> { Value.All.IsEmpty: true }) => [Text.Of("gezegd.geen")],
        (_, Answer<Choices> said) => [.. said.Value.Options.Select(wording.Option)],
        (_, Answer<Periods> said) => [.. said.Value.All.Select(period => Text.Of("gezegd.periode", ("van", period.From), ("tot", period.Until)))],
        (_, Answer<Attempts> said) => [.. AttemptsQuestion.Parts.Select(part => Exam(said.Value.For(part)))],
        _ => [Text.Of("gezegd.weet-niet")],
    };

    private static Text On(DateOnly date) => Text.Of("gezegd.datum", ("datum", date));

    private static Text Exam(Attempt attempt)
    {
        Text part = Text.Of($"onderdeel.{attempt.Part}");
        bool language = AttemptsQuestion.LanguageParts.Contains(attempt.Part);
        return attempt.State switch
        {
            ExamState.Passed => Text.Of("gezegd.poging.gehaald", ("onderdeel", part)),
            ExamState.Waived => Text.Of("gezegd.poging.vrijgesteld", ("onderdeel", part)),
            ExamState.Unknown => Text.Of("gezegd.poging.weet-niet", ("onderdeel", part)),
            _ when language => Text.Of("gezegd.poging.niet-gehaald-nt2", ("onderdeel", part), ("examen", attempt.Exams), ("nt2", attempt.Nt2)),
            _ => Text.Of("gezegd.poging.niet-gehaald", ("onderdeel", part), ("examen", attempt.Exams)),
        };
    }
}
