namespace Inburgering.Testing;

/// <summary>Invented applicants from whom the tests start.</summary>
public static class Applicants
{
    /// <summary>A refugee with the integration diploma who asks for 497 as the form was printed: everything is met.</summary>
    public static Applicant For497AsPrinted() => new Applicant().AsPrinted().Says(
        ("vergunning", "497"),
        ("datum-aanvraag", "2022-05-20"),
        ("geboortedatum", "1985-03-04"),
        ("nationaliteit", "andere"),
        ("huidige-vergunning", "asiel-bepaalde-tijd"),
        ("asiel-sinds", "2017-05-20"),
        ("geldig-tot", "2022-05-20"),
        ("brp", "ja"),
        ("inburgeringsdiploma", "ja"),
        ("antecedenten", "ja"),
        ("biometrie-datum", "2017-06-01"));

    /// <summary>The same applicant who asks for an extension.</summary>
    public static Applicant For493AsPrinted() => For497AsPrinted().Says("vergunning", "493");

    /// <summary>A holder of a permit of three years who asks for an extension today, within the last three months.</summary>
    public static Applicant For493Today() => new Applicant().Says(
        ("vergunning", "493"),
        ("datum-aanvraag", "2026-11-21"),
        ("geboortedatum", "1985-03-04"),
        ("nationaliteit", "andere"),
        ("huidige-vergunning", "asiel-bepaalde-tijd"),
        ("geldig-tot", "2027-01-15"),
        ("brp", "ja"),
        ("antecedenten", "ja"),
        ("biometrie-datum", "2025-02-01"));

    /// <summary>A refugee with the integration diploma and a permanent job who asks for 513 today: everything is met.</summary>
    public static Applicant For513Today() => new Applicant().Says(
        ("vergunning", "513"),
        ("datum-aanvraag", "2026-11-21"),
        ("geboortedatum", "1985-03-04"),
        ("nationaliteit", "andere"),
        ("huidige-vergunning", "asiel-bepaalde-tijd"),
        ("asiel-sinds", "2020-01-15"),
        ("geldig-tot", "2030-01-15"),
        ("brp", "ja"),
        ("verblijfsgrond", "bescherming"),
        ("ononderbroken", "ja"),
        ("inburgeringsdiploma", "ja"),
        ("partner", "nee"),
        ("inkomen", """["loondienst"]"""),
        ("contract-tot", "vast"),
        ("werkgevers", "1"),
        ("meer-verdiend", "nee"),
        ("pgb", "nee"),
        ("inkomen-norm", "ja"),
        ("zorgverzekering", "ja"),
        ("antecedenten", "ja"),
        ("biometrie-datum", "2025-02-01"));

    /// <summary>The 513 applicant with other income; what that income needs is to be said too.</summary>
    public static Applicant For513LivingOn(params string[] sources) => For513Today()
        .Withdraws("contract-tot", "werkgevers", "meer-verdiend", "pgb")
        .Says("inkomen", List(sources));

    /// <summary>Of age, without a diploma, and with 600 hours and three attempts at every exam; asks for 497 in 2023 and not yet DUO for its advice.</summary>
    public static Applicant WithEffortsIn2023() => For497AsPrinted().Under(Edition.InForce).WithoutDiploma().Says(
        ("datum-aanvraag", "2023-06-01"),
        ("asiel-sinds", "2018-06-01"),
        ("geldig-tot", "2023-09-01"),
        ("biometrie-datum", "2018-07-01"),
        ("duo-advies", "niet-aangevraagd"),
        ("uren-inburgering", "600"),
        ("uren-nt2", "0"),
        ("uren-alfabetisering", "0"),
        ("school-met-keurmerk", "ja"),
        ("pogingen", EachTried(3)));

    /// <summary>The same with so many hours of each course, literacy first.</summary>
    public static Applicant Took(int integration, int nt2, int literacy) =>
        WithEffortsIn2023().Says(("uren-inburgering", $"{integration}"), ("uren-nt2", $"{nt2}"), ("uren-alfabetisering", $"{literacy}"), ("alfabetisering-eerst", "ja"));

    /// <summary>Has no diploma, and answers every other ground with "no".</summary>
    public static Applicant WithoutDiploma(this Applicant applicant) => applicant.Says(
        ("inburgeringsdiploma", "nee"),
        ("papieren-inburgering", """["school-als-kind","diploma","oud-certificaat","brief"]"""),
        ("als-kind-in-nederland", "[]"),
        ("schooldiploma", """["geen"]"""),
        ("oud-certificaat", """["geen"]"""),
        ("brief", """["geen"]"""),
        ("duo-advies", "negatief"),
        ("roc-advies", "nee"),
        ("advies-ingeburgerd", "negatief"),
        ("bijzondere-omstandigheden", "nee"));

    /// <summary>Every exam not passed and tried this often, the four language parts also as state exam Nt2.</summary>
    public static string EachTried(int exams, int nt2 = 0) => Tried(("lezen", exams, nt2), ("luisteren", exams, nt2), ("schrijven", exams, nt2), ("spreken", exams, nt2), ("knm", exams, 0), ("ona", exams, 0));

    public static string Tried(params (string Part, int Exams, int Nt2)[] parts) =>
        $"[{string.Join(",", parts.Select(part => $$"""{"onderdeel":"{{part.Part}}","gehaald":false,"examen":{{part.Exams}},"nt2":{{part.Nt2}}}"""))}]";

    /// <summary>Every exam tried three times but one, of which this flag is set.</summary>
    public static string ThreeEachBut(string part, string flag) =>
        $"[{string.Join(",", AttemptsQuestion.Parts.Select(each => each == part
            ? $$"""{"onderdeel":"{{each}}","{{flag}}":true}"""
            : $$"""{"onderdeel":"{{each}}","gehaald":false,"examen":3}"""))}]";

    public static string List(params string[] options) => $"[{string.Join(",", options.Select(option => $"\"{option}\""))}]";
}
