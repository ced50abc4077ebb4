using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

namespace Inburgering.Domain.Subjects.Integration.Letter;

/// <summary>What is asked about it.</summary>
public static class LetterQuestions
{
    public const string DecisionNoProgramme = "besluit-geen-programma";
    public const string DecisionWinTest = "besluit-win-toets";
    public const string NaturalisationWaiver = "vrijstelling-naturalisatietoets";
    public const string EffortsMunicipality = "inspanningen-gemeente";
    public const string EffortsDuo = "inspanningen-duo";
    public const string SufficientlyIntegrated = "voldoende-ingeburgerd";
    public const string Before2013 = "voor-2013";
    public const string From2013 = "2013-tot-oktober-2017";
    public const string FromOctober2017 = "oktober-2017-tot-2022";
    public const string From2022 = "vanaf-2022";
    public const string Never = "nooit";
    public const string Relief = "bio-ontheffing";

    /// <summary>The day from which DUO, and no longer the municipality, says who must integrate.</summary>
    public static DateOnly DuoSince { get; } = new(2013, 1, 1);

    public static ChoicesQuestion Brief { get; } =
        new("brief", DecisionNoProgramme, DecisionWinTest, NaturalisationWaiver, EffortsMunicipality, EffortsDuo, Relief, SufficientlyIntegrated)
        {
            Lead = Lead.After(PaperKindsQuestions.PapierenInburgering, PaperKindsQuestions.Letter),
            Provisions = [LetterProvisions.Box6WinWaiver, LetterProvisions.Box6EffortsDuo, SufficientlyIntegratedProvisions.Box6NotEvident],
        };

    public static ChoiceQuestion InburgeringsplichtigSinds { get; } =
        new("inburgeringsplichtig-sinds", Before2013, From2013, FromOctober2017, From2022, Never)
        {
            Provisions = [LetterProvisions.Box6EffortsMunicipality, LetterProvisions.Box6EffortsDuo, LetterProvisions.Box6EffortsDuo2017, MedicalProvisions.Box7Municipality, MedicalProvisions.Box7Duo],
        };

    public static YesNoQuestion Participatieverklaring { get; } = new("participatieverklaring") { Lead = Lead.After(Brief, EffortsDuo), Provisions = [LetterProvisions.Box6EffortsDuo2017] };
}
