using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Subjects.Integration.SchoolDiploma;

/// <summary>What is asked about it.</summary>
public static class SchoolDiplomaQuestions
{
    public const string Dutch = "nederlands";
    public const string BelgianOrSurinamese = "belgisch-of-surinaams";
    public const string ArubaCuracaoSintMaarten = "aruba-curacao-sint-maarten";
    public const string BonaireSintEustatiusSaba = "bonaire-sint-eustatius-saba";
    public const string EuropeanSchool = "europese-school";
    public const string InternationalBaccalaureate = "internationaal-baccalaureaat";
    public const string Mbo1 = "mbo-1";
    public const string Nt2 = "nt2";
    private const string TaughtInDutch = "nederlandstalig";
    private const string PassForDutch = "voldoende-nederlands";

    public static ChoicesQuestion Schooldiploma { get; } =
        new("schooldiploma", Dutch, BelgianOrSurinamese, ArubaCuracaoSintMaarten, BonaireSintEustatiusSaba, EuropeanSchool, InternationalBaccalaureate, Mbo1, Nt2)
        {
            Lead = Lead.After(PaperKindsQuestions.PapierenInburgering, PaperKindsQuestions.Diploma),
            Hopes = dossier =>
            [
                dossier.Answers
                    .With(Schooldiploma!, Answer.Of(new Choices([Dutch])))
                    .With(EisenNederlands!, Answer.Of(new Choices(EisenNederlands!.Options))),
            ],
            Provisions = [SchoolDiplomaProvisions.Box6NlDiploma, SchoolDiplomaProvisions.Box6NotMbo1Nt2],
        };

    public static ChoicesQuestion EisenNederlands { get; } =
        new("eisen-nederlands", TaughtInDutch, "wet-op-diploma") { Lead = Lead.After(Schooldiploma, Dutch), Provisions = [SchoolDiplomaProvisions.Box6NlDiploma] };

    public static ChoicesQuestion EisenBelgischOfSurinaams { get; } =
        new("eisen-belgisch-of-surinaams", TaughtInDutch, PassForDutch, "hoger-dan-basisschool", "op-wet-gebaseerd") { Lead = Lead.After(Schooldiploma, BelgianOrSurinamese), Provisions = [SchoolDiplomaProvisions.Box6BeSr] };

    public static ChoicesQuestion EisenArubaCuracaoSintMaarten { get; } =
        new("eisen-aruba-curacao-sint-maarten", TaughtInDutch, PassForDutch) { Lead = Lead.After(Schooldiploma, ArubaCuracaoSintMaarten), Provisions = [SchoolDiplomaProvisions.Box6Acs] };

    public static ChoicesQuestion EisenBonaireSintEustatiusSaba { get; } =
        new("eisen-bonaire-sint-eustatius-saba", TaughtInDutch, PassForDutch) { Lead = Lead.After(Schooldiploma, BonaireSintEustatiusSaba), Provisions = [SchoolDiplomaProvisions.Box6Bes] };

    public static ChoicesQuestion EisenEuropeseSchool { get; } =
        new("eisen-europese-school", "eerste-of-tweede-taal", PassForDutch) { Lead = Lead.After(Schooldiploma, EuropeanSchool), Provisions = [SchoolDiplomaProvisions.Box6EuropeanSchool] };

    public static ChoicesQuestion EisenInternationaalBaccalaureaat { get; } =
        new("eisen-internationaal-baccalaureaat", PassForDutch) { Lead = Lead.After(Schooldiploma, InternationalBaccalaureate), Provisions = [SchoolDiplomaProvisions.Box6Ib] };

    public static YesNoQuestion DiplomaInBuitenland { get; } = new("diploma-in-buitenland") { Lead = Lead.After(Schooldiploma, EuropeanSchool, InternationalBaccalaureate), Provisions = [DocumentsProvisions.Apostille] };
}
