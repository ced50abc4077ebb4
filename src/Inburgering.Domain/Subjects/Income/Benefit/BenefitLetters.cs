using Inburgering.Domain.Subjects.Income.Disability;

namespace Inburgering.Domain.Subjects.Income.Benefit;

/// <summary>The letters in which its papers are asked for.</summary>
public static class BenefitLetters
{
    /// <summary>To who pays a benefit or pension; a letter for each.</summary>
    public static LetterKind Uitkering { get; } = new("uitkering", Addressee.BenefitAgency)
    {
        Rank = 180,
        Papers = correspondence => correspondence.On(
            BenefitPapers.Toekenningsbrief,
            DisabilityPapers.Toekenningsbesluit,
            BenefitPapers.Uitkeringsspecificatie,
            DisabilityPapers.BriefHerkeuring,
            DisabilityPapers.Herbeoordeling),
        Says = (kind, _, papers) => [kind.Paragraph("vraag"), .. LetterKind.Points(papers), kind.Paragraph("kopie")],
    };
}
