namespace Inburgering.Domain.Composition;

/// <summary>Makes the checklist of one person for one permit, whatever the verdict is.</summary>
internal sealed class ChecklistMaker
{
    private readonly Filing _filing;

    public ChecklistMaker(Dossier dossier, Judgement judgement)
    {
        _filing = new(dossier, judgement);
        foreach (Subject subject in Catalogue.Subjects)
        {
            subject.Encloses(_filing);
        }
    }

    /// <summary>The questions that only the list still needs.</summary>
    public IReadOnlyList<Gap> Questions => _filing.Envelope.Questions;

    /// <summary>Whether the list is for a permit that cannot be applied for.</summary>
    public bool ForClosedPermit => _filing.Judgement.IsClosed;

    public Checklist Make() => new(
        _filing.Permit,
        _filing.Envelope.Items,
        [.. Catalogue.Steps.Where(step => step.When(_filing)).Select(step => step.For(_filing))],
        [.. Catalogue.FormEntries.Where(entry => entry.When(_filing)).Select(entry => entry.For(_filing))],
        [.. Catalogue.Dates.Select(date => date.For(_filing)).OfType<TimelineDate>().OrderBy(date => date.Date)]);
}
