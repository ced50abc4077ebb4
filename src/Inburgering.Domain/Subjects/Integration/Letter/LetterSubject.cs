using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;

namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>All of it in one place.</summary>
public static class LetterSubject
{
    public static Subject Definition { get; } = new(typeof(LetterSubject))
    {
        Provisions =
        [
            LetterProvisions.Box6WinWaiver,
            LetterProvisions.Box6WinTest,
            LetterProvisions.Box6NaturalisationExempt,
            LetterProvisions.Box6EffortsMunicipality,
            LetterProvisions.Box6EffortsDuo,
            LetterProvisions.Box6EffortsDuo2017,
        ],
        Questions = [LetterQuestions.Brief, LetterQuestions.InburgeringsplichtigSinds, LetterQuestions.Participatieverklaring],
        Changes = [LetterChanges.BioOntheffing],
        Rulings =
        [
            new("R18", LetterProvisions.Box6EffortsMunicipality, LetterProvisions.Box6EffortsDuo, LetterProvisions.Box6EffortsDuo2017, MedicalProvisions.Box7Municipality, MedicalProvisions.Box7Duo, IntegrationProvisions.Vb396a2e),
        ],
        Thresholds =
        [
            Threshold.Of("wi-2013", LetterQuestions.DuoSince, LetterProvisions.Box6EffortsMunicipality, MedicalProvisions.Box7Municipality, OldCertificateProvisions.Box6ShortTest),
            Threshold.Of("participatieverklaring-tot", new DateOnly(2017, 9, 30), LetterProvisions.Box6EffortsDuo, LetterProvisions.Box6EffortsDuo2017),
        ],
        Items =
        [
            LetterPapers.BesluitGemeente,
            LetterPapers.BriefInspanningen,
            LetterPapers.BriefParticipatieverklaring,
            LetterPapers.BewijsVrijstellingNaturalisatietoets,
            LetterPapers.BriefBio,
        ],
        Letters = [LetterLetters.DuoParticipatie, LetterLetters.DuoVraag],
    };
}
