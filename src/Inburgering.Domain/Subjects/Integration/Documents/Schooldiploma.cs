namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>School diplomas that exempt. An MBO level 1 or Nt2 diploma does not.</summary>
internal sealed class Schooldiploma() : DocumentGround(
    "schooldiploma",
    DocumentQuestions.Schooldiploma,
    [
        new(DocumentQuestions.Dutch, Ind.Integration.Box6NlDiploma)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenNederlands),
            Encloses = (_, envelope) => envelope.Add(Items.Schooldiploma, DocumentQuestions.Dutch),
        },
        new(DocumentQuestions.BelgianOrSurinamese, Ind.Integration.Box6BeSr)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenBelgischOfSurinaams),
            Encloses = FromAbroad(DocumentQuestions.BelgianOrSurinamese),
        },
        new(DocumentQuestions.ArubaCuracaoSintMaarten, Ind.Integration.Box6Acs)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenArubaCuracaoSintMaarten),
            Encloses = FromAbroad(DocumentQuestions.ArubaCuracaoSintMaarten),
        },
        new(DocumentQuestions.BonaireSintEustatiusSaba, Ind.Integration.Box6Bes)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenBonaireSintEustatiusSaba),
            Encloses = FromAbroad(DocumentQuestions.BonaireSintEustatiusSaba),
        },
        new(DocumentQuestions.EuropeanSchool, Ind.Integration.Box6EuropeanSchool)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenEuropeseSchool),
            Encloses = FromHereOrAbroad(DocumentQuestions.EuropeanSchool),
        },
        new(DocumentQuestions.InternationalBaccalaureate, Ind.Integration.Box6Ib)
        {
            Shows = Document.Requirements(DocumentQuestions.EisenInternationaalBaccalaureaat),
            Encloses = FromHereOrAbroad(DocumentQuestions.InternationalBaccalaureate),
        },
    ],
    Ind.Integration.Box6NotMbo1Nt2)
{
    public override ImmutableArray<Question> Questions =>
    [
        DocumentQuestions.Schooldiploma,
        DocumentQuestions.EisenNederlands,
        DocumentQuestions.EisenBelgischOfSurinaams,
        DocumentQuestions.EisenArubaCuracaoSintMaarten,
        DocumentQuestions.EisenBonaireSintEustatiusSaba,
        DocumentQuestions.EisenEuropeseSchool,
        DocumentQuestions.EisenInternationaalBaccalaureaat,
    ];

    private protected override Finding None(Hearing hearing, Choices ticked) =>
        ticked.HasAny(DocumentQuestions.Mbo1, DocumentQuestions.Nt2)
            ? hearing.Cite(Ind.Integration.Box6NotMbo1Nt2).NotMet("mbo-1-of-nt2")
            : base.None(hearing, ticked);

    private static Action<Dossier, Envelope> FromAbroad(string diploma) => (_, envelope) =>
    {
        envelope.Add(Items.Schooldiploma, diploma);
        envelope.Add(Items.Cijferlijst, diploma);
        envelope.Add(Items.Apostille, diploma);
    };

    private static Action<Dossier, Envelope> FromHereOrAbroad(string diploma) => (_, envelope) =>
    {
        envelope.Add(Items.Schooldiploma, diploma);
        envelope.Add(Items.Cijferlijst, diploma);
        if (envelope.Ask(DocumentQuestions.DiplomaInBuitenland).Is(true))
        {
            envelope.Add(Items.Apostille, diploma);
        }
    };
}
