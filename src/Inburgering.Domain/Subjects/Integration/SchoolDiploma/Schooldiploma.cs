using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Subjects.Integration.SchoolDiploma;

/// <summary>School diplomas that exempt. An MBO level 1 or Nt2 diploma does not.</summary>
internal sealed class Schooldiploma() : DocumentGround(
    GroundId,
    PaperKindsQuestions.Diploma,
    SchoolDiplomaQuestions.Schooldiploma,
    [
        new(SchoolDiplomaQuestions.Dutch, SchoolDiplomaProvisions.Box6NlDiploma, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(SchoolDiplomaQuestions.EisenNederlands),
            Encloses = (_, envelope) => envelope.Add(SchoolDiplomaPapers.Schooldiploma, SchoolDiplomaQuestions.Dutch),
        },
        new(SchoolDiplomaQuestions.BelgianOrSurinamese, SchoolDiplomaProvisions.Box6BeSr, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(SchoolDiplomaQuestions.EisenBelgischOfSurinaams),
            Encloses = FromAbroad(SchoolDiplomaQuestions.BelgianOrSurinamese),
        },
        new(SchoolDiplomaQuestions.ArubaCuracaoSintMaarten, SchoolDiplomaProvisions.Box6Acs, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(SchoolDiplomaQuestions.EisenArubaCuracaoSintMaarten),
            Encloses = FromAbroad(SchoolDiplomaQuestions.ArubaCuracaoSintMaarten),
        },
        new(SchoolDiplomaQuestions.BonaireSintEustatiusSaba, SchoolDiplomaProvisions.Box6Bes, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(SchoolDiplomaQuestions.EisenBonaireSintEustatiusSaba),
            Encloses = FromAbroad(SchoolDiplomaQuestions.BonaireSintEustatiusSaba),
        },
        new(SchoolDiplomaQuestions.EuropeanSchool, SchoolDiplomaProvisions.Box6EuropeanSchool, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(SchoolDiplomaQuestions.EisenEuropeseSchool),
            Encloses = FromHereOrAbroad(SchoolDiplomaQuestions.EuropeanSchool),
        },
        new(SchoolDiplomaQuestions.InternationalBaccalaureate, SchoolDiplomaProvisions.Box6Ib, IntegrationProvisions.Vb396a2c)
        {
            Shows = Document.Requirements(SchoolDiplomaQuestions.EisenInternationaalBaccalaureaat),
            Encloses = FromHereOrAbroad(SchoolDiplomaQuestions.InternationalBaccalaureate),
        },
    ],
    SchoolDiplomaProvisions.Box6NotMbo1Nt2)
{
    public const string GroundId = "schooldiploma";

    public override Subject Subject => SchoolDiplomaSubject.Definition;

    public override ImmutableArray<Question> Questions =>
    [
        PaperKindsQuestions.PapierenInburgering,
        SchoolDiplomaQuestions.Schooldiploma,
        SchoolDiplomaQuestions.EisenNederlands,
        SchoolDiplomaQuestions.EisenBelgischOfSurinaams,
        SchoolDiplomaQuestions.EisenArubaCuracaoSintMaarten,
        SchoolDiplomaQuestions.EisenBonaireSintEustatiusSaba,
        SchoolDiplomaQuestions.EisenEuropeseSchool,
        SchoolDiplomaQuestions.EisenInternationaalBaccalaureaat,
    ];

    private protected override Finding None(Hearing hearing, Choices ticked) =>
        ticked.HasAny(SchoolDiplomaQuestions.Mbo1, SchoolDiplomaQuestions.Nt2)
            ? hearing.Cite(SchoolDiplomaProvisions.Box6NotMbo1Nt2).NotMet("mbo-1-of-nt2")
            : base.None(hearing, ticked);

    private static Action<Dossier, Envelope> FromAbroad(string diploma) => (_, envelope) =>
    {
        envelope.Add(SchoolDiplomaPapers.Schooldiploma, diploma);
        envelope.Add(DocumentsPapers.Cijferlijst, diploma);
        envelope.Add(DocumentsPapers.Apostille, diploma);
    };

    private static Action<Dossier, Envelope> FromHereOrAbroad(string diploma) => (_, envelope) =>
    {
        envelope.Add(SchoolDiplomaPapers.Schooldiploma, diploma);
        envelope.Add(DocumentsPapers.Cijferlijst, diploma);
        if (envelope.Ask(SchoolDiplomaQuestions.DiplomaInBuitenland).Is(true))
        {
            envelope.Add(DocumentsPapers.Apostille, diploma);
        }
    };
}
