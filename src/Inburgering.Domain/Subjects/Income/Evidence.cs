using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income.Assets;
using Inburgering.Domain.Subjects.Income.Assistance;
using Inburgering.Domain.Subjects.Income.Benefit;
using Inburgering.Domain.Subjects.Income.Director;
using Inburgering.Domain.Subjects.Income.Disability;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Income.Researcher;
using Inburgering.Domain.Subjects.Income.SelfEmployed;
using Inburgering.Domain.Subjects.Income.Unfit;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>The papers that show income, source by source; every earner encloses them, whatever the verdict (R13).</summary>
internal static class Evidence
{
    /// <summary>What is enclosed for each source, in the order of the list.</summary>
    private static readonly ImmutableArray<(ImmutableArray<string> Sources, Action<Earned> Enclose)> BySource =
    [
        ([.. Sources.WithEmployer], EmploymentEvidence.Enclose),
        ([Sources.Researcher], ResearcherEvidence.Enclose),
        ([Sources.Benefit], BenefitEvidence.Enclose),
        ([Sources.Wao], DisabilityEvidence.EncloseWao),
        ([Sources.Wia], DisabilityEvidence.EncloseWia),
        ([Sources.Unfit], UnfitEvidence.Enclose),
        ([Sources.Assistance], AssistanceEvidence.Enclose),
        ([Sources.SelfEmployed], SelfEmployedEvidence.Enclose),
        ([Sources.Director], DirectorEvidence.Enclose),
        ([Sources.Assets], AssetsEvidence.Enclose),
    ];

    public static void Enclose(Dossier dossier, Envelope envelope)
    {
        if (dossier.Posting is null || dossier.Look(ApplicantQuestions.Geboortedatum).IsOpen)
        {
            return;
        }

        envelope.Ask(IncomeQuestions.Partner);
        foreach (IncomeQuestions questions in Inkomensvereiste.Earners(dossier))
        {
            if (envelope.Ask(questions.Inkomen) is { IsKnown: true, Value: var sources })
            {
                Earned earned = new(dossier, envelope, questions, sources);
                foreach ((ImmutableArray<string> any, Action<Earned> enclose) in BySource)
                {
                    if (sources.HasAny(any.AsSpan()))
                    {
                        enclose(earned);
                    }
                }
            }
        }
    }
}
