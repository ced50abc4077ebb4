namespace Inburgering.Domain.Composition;

/// <summary>Makes the checklist of one person for one permit, whatever the verdict is.</summary>
internal sealed class ChecklistMaker
{
    private static readonly ImmutableArray<Subject> Enclosing = [.. Catalogue.Subjects.Where(subject => subject.Encloses is not null)];

    private readonly Filing _filing;

    public ChecklistMaker(Dossier dossier, Judgement judgement)
    {
        _filing = new(dossier, judgement);
        foreach (Subject subject in Enclosing)
        {
            subject.Encloses!(_filing);
        }
    }

    /// <summary>Shows the questions that only the list for a permit still needs, subject by subject.</summary>
    public static void Show(Asking asking, Dossier dossier, Permit permit)
    {
        foreach (Subject subject in Enclosing)
        {
            asking.See(Asked(dossier, subject, permit));
        }
    }

    /// <summary>How much the list for a permit can still ask, subject by subject.</summary>
    public static IEnumerable<Prospect> Ahead(Dossier dossier, Permit permit)
    {
        foreach (Subject subject in Enclosing)
        {
            IEnumerable<Question> questions = subject.AsksForList(Filing.ForQuestions(dossier, Demands.Judge(dossier, permit)));
            yield return dossier.ProspectOfLast(Asked(dossier, subject, permit), questions);
        }
    }

    private static ImmutableArray<Gap> Asked(Dossier dossier, Subject subject, Permit permit) => dossier.Keep(subject, permit, (subject, permit), static (dossier, of) =>
    {
        Filing filing = Filing.ForQuestions(dossier, Demands.Judge(dossier, of.permit));
        of.subject.Encloses!(filing);
        return filing.Envelope.Questions;
    });

    public Checklist Make() => new(
        _filing.Permit,
        _filing.Envelope.Items,
        [.. Catalogue.Steps.Where(step => step.When(_filing)).Select(step => step.For(_filing))],
        [.. Catalogue.FormEntries.Where(entry => entry.When(_filing)).Select(entry => entry.For(_filing))],
        [.. Catalogue.Dates.Select(date => date.For(_filing)).OfType<TimelineDate>().OrderBy(date => date.Date)]);
}
