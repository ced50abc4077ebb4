using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Request;

/// <summary>What is asked about it.</summary>
public static class RequestQuestions
{
    public const string Advice = "advies";

    public static ChoiceQuestion Vergunning { get; } =
        new("vergunning", Advice, Permit.Extension.Code, Permit.Indefinite.Code, Permit.LongTermResident.Code)
        {
            MayBeUnknown = false,
            Provisions = [RequestProvisions.Choose, RequestProvisions.Purpose513],
        };

    public static DateQuestion DatumAanvraag { get; } = new("datum-aanvraag")
    {
        MayBeUnknown = false,
        First = new(2013, 1, 1),
        Last = new(2036, 12, 31),
        Provisions = [WindowProvisions.BeforeExpiry],
    };
}
