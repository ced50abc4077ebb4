using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Subjects.Integration.OldCertificate;

/// <summary>What is asked about it.</summary>
public static class OldCertificateQuestions
{
    public const string NaturalisationTest = "naturalisatietoets";
    public const string WinProfile = "win-profieltoets";
    public const string WinNt2 = "win-nt2";
    public const string Oudkomers = "oudkomers";
    public const string ShortTest = "korte-vrijstellingstoets";
    public const string OldDiploma = "diploma-oude-wet";
    public const string Level2 = "niveau-2";
    public const string Percentage = "percentage";
    private const string FourSkills = "vier-vaardigheden-nt2-2";

    public static ChoicesQuestion OudCertificaat { get; } =
        new("oud-certificaat", NaturalisationTest, WinProfile, WinNt2, Oudkomers, ShortTest, OldDiploma)
        {
            Lead = Lead.After(PaperKindsQuestions.PapierenInburgering, PaperKindsQuestions.OldCertificate),
            Provisions = [OldCertificateProvisions.Box6NaturalisationTest, OldCertificateProvisions.Box6OldDiploma],
        };

    public static ChoicesQuestion EisenNaturalisatietoets { get; } =
        new("eisen-naturalisatietoets", "voor-1-april-2007", "vijf-onderdelen") { Lead = Lead.After(OudCertificaat, NaturalisationTest), Provisions = [OldCertificateProvisions.Box6NaturalisationTest] };

    public static ChoicesQuestion EisenWinProfieltoets { get; } =
        new("eisen-win-profieltoets", "afgerond-voor-2007", "luisteren-spreken-nt2-2", "lezen-schrijven-nt2-1") { Lead = Lead.After(OudCertificaat, WinProfile), Provisions = [OldCertificateProvisions.Box6WinProfile] };

    public static ChoicesQuestion EisenWinNt2 { get; } =
        new("eisen-win-nt2", FourSkills) { Lead = Lead.After(OudCertificaat, WinNt2), Provisions = [OldCertificateProvisions.Box6WinNt2] };

    public static ChoiceQuestion MaatschappijOrientatie { get; } =
        new("maatschappij-orientatie", Level2, Percentage, ChoicesQuestion.NoneWord) { Lead = Lead.After(OudCertificaat, WinProfile, WinNt2), Provisions = [OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2] };

    public static DateQuestion MoToetsDatum { get; } = new("mo-toets-datum") { Hopes = dossier => [dossier.Answers.With(MoToetsDatum!, Answer.Of(OldCertificate.OudCertificaat.LastStrictTest.AddDays(1)))], Lead = Lead.After(MaatschappijOrientatie, Percentage), Provisions = [OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2] };

    public static NumberQuestion MoPercentage { get; } = new("mo-percentage", 0, 100) { Lead = Lead.After(MaatschappijOrientatie, Percentage), Provisions = [OldCertificateProvisions.Box6WinProfile, OldCertificateProvisions.Box6WinNt2] };

    public static ChoicesQuestion EisenOudkomers { get; } =
        new("eisen-oudkomers", FourSkills) { Lead = Lead.After(OudCertificaat, Oudkomers), Provisions = [OldCertificateProvisions.Box6Oudkomers] };

    public static ChoicesQuestion EisenKorteVrijstellingstoets { get; } =
        new("eisen-korte-vrijstellingstoets", "niveau-b1") { Lead = Lead.After(OudCertificaat, ShortTest), Provisions = [OldCertificateProvisions.Box6ShortTest] };
}
