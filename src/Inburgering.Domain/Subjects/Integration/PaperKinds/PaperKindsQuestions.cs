using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;

namespace Inburgering.Domain.Subjects.Integration.PaperKinds;

/// <summary>What is asked about it.</summary>
public static class PaperKindsQuestions
{
    public const string SchoolAsChild = "school-als-kind";
    public const string Diploma = "diploma";
    public const string OldCertificate = "oud-certificaat";
    public const string Letter = "brief";
    public const string Medical = "medisch";

    /// <summary>One page instead of five: which kinds of paper there are. Who came since 2013 is not shown the certificates of before.</summary>
    public static ChoicesQuestion PapierenInburgering { get; } = new("papieren-inburgering", SchoolAsChild, Diploma, OldCertificate, Letter, Medical)
    {
        Offers = (option, answers) => option != OldCertificate || answers.To(FiveYearsQuestions.AsielSinds) is not Answer<DateOnly> { Value: var since } || since < LetterQuestions.DuoSince,
        Hopes = dossier =>
        [
            dossier.Answers
                .With(PapierenInburgering!, Answer.Of(new Choices([Diploma])))
                .With(SchoolDiplomaQuestions.Schooldiploma, Answer.Of(new Choices([SchoolDiplomaQuestions.Dutch])))
                .With(SchoolDiplomaQuestions.EisenNederlands, Answer.Of(new Choices(SchoolDiplomaQuestions.EisenNederlands.Options))),
        ],
        Provisions =
        [
            EightYearsProvisions.Box5EightYears,
            SchoolDiplomaProvisions.Box6NlDiploma,
            OldCertificateProvisions.Box6NaturalisationTest,
            LetterProvisions.Box6EffortsDuo,
            MedicalProvisions.Box7Duo,
        ],
    };
}
