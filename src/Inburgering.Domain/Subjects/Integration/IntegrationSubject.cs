using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;
using Inburgering.Domain.Subjects.Integration.Special;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>All of it in one place.</summary>
public static class IntegrationSubject
{
    public static Subject Definition { get; } = new(typeof(IntegrationSubject))
    {
        Provisions =
        [
            IntegrationProvisions.For497Integration,
            IntegrationProvisions.For513Integration,
            IntegrationProvisions.Exam,
            IntegrationProvisions.Annex,
            IntegrationProvisions.For497Exemption,
            IntegrationProvisions.For513NoExemption,
            IntegrationProvisions.Vw45b2g,
            IntegrationProvisions.Vb396a1,
            IntegrationProvisions.Vb396a2c,
            IntegrationProvisions.Vb396a2e,
            IntegrationProvisions.Vb396a2f,
            IntegrationProvisions.Vb396a2g,
            IntegrationProvisions.Vb396a2h,
            IntegrationProvisions.Vb3126,
            IntegrationProvisions.VcD125,
        ],
        NotLookedAt = [IntegrationOmissions.AndereVrijstelling],
        Changes = [IntegrationChanges.Vrijstelling513],
        Rulings = [new("R8", IntegrationProvisions.For513NoExemption, IntegrationProvisions.For513Integration, IntegrationProvisions.Vb3126, IntegrationProvisions.VcD125, AgeProvisions.Box4Age, SpecialProvisions.Box9Special)],
        Items = [IntegrationPapers.BijlageInburgeringsvereiste],
        FormEntries = [IntegrationEntries.Annex, IntegrationEntries.SkipAnnex, IntegrationEntries.NoBox],
        AsksForList = filing => filing.Permit.NeedsIntegration ? [LetterQuestions.InburgeringsplichtigSinds, SchoolDiplomaQuestions.DiplomaInBuitenland] : [],
        Encloses = Inburgeringsvereiste.Enclose,
    };
}
