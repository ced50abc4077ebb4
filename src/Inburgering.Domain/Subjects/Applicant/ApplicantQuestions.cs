using Inburgering.Domain.Subjects.Biometrics;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Integration.Benelux;
using Inburgering.Domain.Subjects.Integration.Turkey;
using Inburgering.Domain.Subjects.Record;

namespace Inburgering.Domain.Subjects.Applicant;

/// <summary>What is asked about it.</summary>
public static class ApplicantQuestions
{
    public const string BelgianOrLuxembourg = "belgisch-of-luxemburgs";
    public const string Turkish = "turks";
    public const string TurkishFamily = "gezinslid-turks";
    public const string OtherEu = "andere-eu";

    public static BirthDateQuestion Geboortedatum { get; } = new("geboortedatum")
    {
        Hopes = BirthHopes.Of,
        Provisions = [AgeProvisions.Box4Age, ApplicantProvisions.MinorSign, BiometricsProvisions.Ages, RecordProvisions.Exempt],
    };

    public static ChoiceQuestion Nationaliteit { get; } =
        new("nationaliteit", BelgianOrLuxembourg, Turkish, TurkishFamily, OtherEu, "andere")
        {
            Provisions = [BeneluxProvisions.Box2Benelux, TurkeyProvisions.Box3Turkish, RecordProvisions.Exempt],
        };
}
