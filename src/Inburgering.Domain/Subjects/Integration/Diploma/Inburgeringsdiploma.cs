using Inburgering.Domain.Subjects.Request;

namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>The integration diploma of the Wet inburgering, or the Z-route certificate of the Wi 2021 (R22).</summary>
internal sealed class Inburgeringsdiploma() : Ground(GroundId, GroundKind.Requirement, DiplomaProvisions.Box1Diploma, DiplomaProvisions.ExamFirst, IntegrationProvisions.Vb396a1)
{
    public const string GroundId = "inburgeringsdiploma";

    private static readonly Filling Passed = Filling.InTheEnd(DiplomaQuestions.Inburgeringsdiploma, DiplomaQuestions.Diploma);

    public override Subject Subject => DiplomaSubject.Definition;

    public override ImmutableArray<Question> Questions => [RequestQuestions.DatumAanvraag, DiplomaQuestions.Inburgeringsdiploma];

    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        return hearing.Ask(DiplomaQuestions.Inburgeringsdiploma) switch
        {
            { IsKnown: false } => hearing.Unknown(),
            { Value: "ja" } => hearing.Met("ja"),
            { Value: DiplomaQuestions.AllPassed } => hearing.Met("alles-gehaald"),
            { Value: DiplomaQuestions.CertificateWi2021 } => Certificate(hearing),
            _ => hearing.NotMet("nee", Gap.Do(GroundId, Passed)),
        };
    }

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        Reply<string> diploma = dossier.Look(DiplomaQuestions.Inburgeringsdiploma);
        envelope.Add(diploma.Is(DiplomaQuestions.CertificateWi2021) ? DiplomaPapers.CertificaatWi2021 : DiplomaPapers.Inburgeringsdiploma);
        if (diploma.Is(DiplomaQuestions.AllPassed))
        {
            envelope.Add(DiplomaSteps.DiplomaOpvragen);
        }
    }

    private static Finding Certificate(Hearing hearing) => hearing.AskApplies(DiplomaChanges.ZRoute) switch
    {
        null => hearing.Unknown(),
        true => hearing.Met("certificaat-wi2021"),
        false => hearing.Uncertain("certificaat-wi2021-onzeker"),
    };
}
