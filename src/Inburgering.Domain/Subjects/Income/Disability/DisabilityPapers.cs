namespace Inburgering.Domain.Subjects.Income.Disability;

/// <summary>The papers that go into the envelope for it.</summary>
public static class DisabilityPapers
{
    public static ItemKind Toekenningsbesluit { get; } = new("toekenningsbesluit", PaperForm.Copy, DisabilityProvisions.Wao, DisabilityProvisions.Wia) { Rank = 350 };

    public static ItemKind BriefHerkeuring { get; } = new("brief-herkeuring", PaperForm.Copy, DisabilityProvisions.Wao) { Rank = 370 };

    public static ItemKind Herbeoordeling { get; } = new("herbeoordeling", PaperForm.Copy, DisabilityProvisions.Wia, DisabilityProvisions.Wao)
    {
        Rank = 380,
        SortsWithRequirements = [Sources.Wajong],
    };
}
