namespace Inburgering.Domain.Subjects.Permits;

/// <summary>What is asked about the permit, the person and the stay.</summary>
public static class PermitQuestions
{
    public const string Advice = "advies";

    public const string BelgianOrLuxembourg = "belgisch-of-luxemburgs";
    public const string Turkish = "turks";
    public const string TurkishFamily = "gezinslid-turks";
    public const string OtherEu = "andere-eu";

    public const string FixedTerm = "asiel-bepaalde-tijd";
    public const string IndefiniteTime = "asiel-onbepaalde-tijd";
    public const string Regular = "regulier";
    public const string OtherPermit = "andere";

    public const string Refugee = "29-a";
    public const string DangerOnReturn = "29-b";
    public const string OlderGround = "29-c-of-d";

    public static ChoiceQuestion Vergunning { get; } =
        new("vergunning", Advice, Permit.Extension.Code, Permit.Indefinite.Code, Permit.LongTermResident.Code)
        {
            MayBeUnknown = false,
            Provisions = [Ind.Section2.Choose, Ind.Permit513.Purpose],
        };

    public static DateQuestion DatumAanvraag { get; } = new("datum-aanvraag")
    {
        MayBeUnknown = false,
        First = new(2013, 1, 1),
        Last = new(2036, 12, 31),
        Provisions = [Ind.When.BeforeExpiry],
    };

    public static DateQuestion Geboortedatum { get; } = new("geboortedatum")
    {
        NotAfterPosting = true,
        Provisions = [Ind.Integration.Box4Age, Ind.Minor.Sign, Ind.Bio.Ages, Ind.Section3.Exempt],
    };

    public static ChoiceQuestion Nationaliteit { get; } =
        new("nationaliteit", BelgianOrLuxembourg, Turkish, TurkishFamily, OtherEu, "andere")
        {
            Provisions = [Ind.Integration.Box2Benelux, Ind.Integration.Box3Turkish, Ind.Section3.Exempt],
        };

    public static ChoiceQuestion HuidigeVergunning { get; } =
        new("huidige-vergunning", FixedTerm, IndefiniteTime, Regular, OtherPermit)
        {
            Provisions = [Ind.Min.Five, Ind.Section2.Box513Indefinite, Ind.OtherForm],
        };

    public static DateQuestion AsielSinds { get; } = new("asiel-sinds")
    {
        NotAfterPosting = true,
        Provisions = [Ind.Min.Five, Ind.Min.For513Stay],
    };

    public static DateQuestion GeldigTot { get; } = new("geldig-tot")
    {
        Provisions = [Ind.When.BeforeExpiry, Ind.When.SixMonths],
    };

    public static YesNoQuestion Brp { get; } = new("brp") { Provisions = [Ind.Brp] };

    public static ChoiceQuestion Verblijfsgrond { get; } =
        new("verblijfsgrond", Refugee, DangerOnReturn, "29-e", "29-f", "29-lid-2", OlderGround)
        {
            Provisions = [Ind.Min.For513Stay, Ind.Min.For513Family],
        };

    public static YesNoQuestion Ononderbroken { get; } = new("ononderbroken") { Provisions = [Ind.Min.For513Stay] };

    public static YesNoQuestion HoofdpersoonBeschermd { get; } = new("hoofdpersoon-beschermd") { Provisions = [Ind.Section2.Box513Family] };

    public static YesNoQuestion HoofdpersoonEu { get; } = new("hoofdpersoon-eu") { Provisions = [Ind.Section2.Box513Family] };

    public static YesNoQuestion Antecedenten { get; } = new("antecedenten") { Provisions = [Ind.Section3.Statements, Ind.Section3.Since] };

    public static DateOrWordQuestion BiometrieDatum { get; } = new("biometrie-datum", "nooit")
    {
        NotAfterPosting = true,
        Provisions = [Ind.Bio.Earlier, Ind.Bio.Ages],
    };
}
