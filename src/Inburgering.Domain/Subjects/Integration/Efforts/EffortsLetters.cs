namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>The letters in which its papers are asked for.</summary>
public static class EffortsLetters
{
    /// <summary>Hours, mark and attempts: what DUO looks at, and what the visitor may not know.</summary>
    public static LetterKind SchoolUren { get; } = new("school-uren", Addressee.School, EffortsProvisions.Enclose, EffortsProvisions.CourseHours, EffortsProvisions.CourseSchool, EffortsProvisions.LiteracyHours, EffortsProvisions.LiteracySchool)
    {
        Rank = 30,
        When = correspondence => correspondence.IsToDo(Inspanningen.AdviceGapId) || correspondence.IsToFindOut(
            EffortsQuestions.UrenInburgering.Id,
            EffortsQuestions.UrenNt2.Id,
            EffortsQuestions.UrenAlfabetisering.Id,
            EffortsQuestions.SchoolMetKeurmerk.Id,
            EffortsQuestions.AlfabetiseringEerst.Id,
            EffortsQuestions.Pogingen.Id),
        Says = (kind, _, _) =>
        [
            kind.Paragraph("vraag"),
            kind.Point("inburgering"),
            kind.Point("nt2"),
            kind.Point("alfabetisering"),
            kind.Point("periode"),
            kind.Point("keurmerk"),
            kind.Point("examens"),
            kind.Paragraph("ondertekening"),
        ],
    };

    public static LetterKind DuoAdvies { get; } = new("duo-advies", Addressee.Duo, EffortsProvisions.Request, EffortsProvisions.Enclose, EffortsProvisions.EightWeeks, EffortsProvisions.LiteracyTest)
    {
        Rank = 40,
        When = correspondence => correspondence.IsToDo(Inspanningen.AdviceGapId),
        Says = (kind, correspondence, _) =>
        [
            kind.Paragraph("vraag"),
            kind.Point("formulier"),
            kind.Point("school"),
            .. NeedsTest(correspondence) ? [kind.Paragraph("toets")] : ImmutableArray<LetterPart>.Empty,
            kind.Paragraph("termijn"),
        ],
        Day = correspondence => Inspanningen.AskingIsLate(correspondence.Dossier) ? null : Inspanningen.AskBefore(correspondence.Dossier),
    };

    public static LetterKind DuoOna { get; } = new("duo-ona", Addressee.Duo, EffortsProvisions.CourseAttempts)
    {
        Rank = 50,
        When = correspondence => correspondence.IsToDo(ExamAttempts.WaiverGapId),
        Says = (kind, _, _) => [kind.Paragraph("vraag"), kind.Room("reden"), kind.Paragraph("bewijs")],
    };

    private static bool NeedsTest(Correspondence correspondence) =>
        correspondence.Missing(GapKind.Do, Inspanningen.AdviceGapId).Any(missing => missing.Gap.Filling?.Costs == Inspanningen.CostsOfTest);
}
