using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.RocAdvice;

namespace Inburgering.Domain.Subjects.Request;

/// <summary>All of it in one place.</summary>
public static class RequestSubject
{
    public static Subject Definition { get; } = new(typeof(RequestSubject))
    {
        Provisions = [RequestProvisions.Choose, RequestProvisions.Purpose513],
        Questions = [RequestQuestions.Vergunning, RequestQuestions.DatumAanvraag],
        Rulings =
        [
            new("R21", RequestProvisions.Choose, RequestProvisions.Purpose513),
            new("R23", RequestProvisions.Choose, CurrentPermitProvisions.OtherForm),
            new("R26", EffortsProvisions.Box8Fallback, RocAdviceProvisions.Box8Roc),
            new("R28"),
        ],
        FormEntries = [RequestEntries.Choose],
        Facts = [RequestFacts.AnderEuLand],
    };
}
