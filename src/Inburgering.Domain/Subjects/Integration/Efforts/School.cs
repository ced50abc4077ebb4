namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>Whether the school was on the register when the course was taken (R5).</summary>
internal static class School
{
    /// <summary>The gap of a route whose school never had the mark.</summary>
    public const string GapId = "school";

    private static readonly Filling AtAnother = Filling.InTheEnd(EffortsQuestions.SchoolMetKeurmerk, true);

    /// <summary>Holds the school against one route; null when no course was taken at all, so that there is no school to ask about.</summary>
    public static Finding? Judge(Dossier dossier, string id, Provision provision)
    {
        Hearing hearing = new(dossier, id, provision);
        Reply<int>[] hours = [dossier.Look(EffortsQuestions.UrenInburgering), dossier.Look(EffortsQuestions.UrenNt2), dossier.Look(EffortsQuestions.UrenAlfabetisering)];
        if (hours.All(kind => kind.Is(0)))
        {
            return null;
        }

        if (hours.Any(kind => kind.IsOpen) && hours.All(kind => kind.IsOpen || kind.Is(0)))
        {
            return Route.Waiting(id) with { Provisions = [provision] };
        }

        return hearing.Ask(EffortsQuestions.SchoolMetKeurmerk) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: true } => hearing.Met(Text.Of("oordeel.school.ja")),
            _ => hearing.NotMet(Text.Of("oordeel.school.nee"), Gap.Do(GapId, AtAnother)),
        };
    }
}
