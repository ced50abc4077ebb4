using Inburgering.Domain.Subjects.Integration.Age;

namespace Inburgering.Domain.Subjects.Applicant;

/// <summary>What a date of birth may turn out to be: a day of the month or year that is known; else one of who is old, of age, or a child.</summary>
internal static class BirthHopes
{
    public static IEnumerable<Answers> Of(Dossier dossier)
    {
        DateOnly posting = dossier.Posting ?? DateOnly.MaxValue;
        DateOnly[] days = dossier.Look(ApplicantQuestions.Geboortedatum) is { IsKnown: true, Value: var birth }
            ? [birth.First, birth.Last <= posting ? birth.Last : posting]
            : [AowDate.Table[0].LastBirth, posting.AddYears(-2 * Ages.Majority), posting.AddYears(1 - Ages.Majority)];
        return days.Select(day => dossier.Answers.With(ApplicantQuestions.Geboortedatum, Answer.Of(BirthDate.On(day))));
    }
}
