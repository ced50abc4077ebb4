using Inburgering.Domain.Subjects.Integration.Efforts;

namespace Inburgering.Domain.Subjects.Integration.Diploma;

/// <summary>The letters in which its papers are asked for.</summary>
public static class DiplomaLetters
{
    /// <summary>Every part is passed or waived, and the diploma is still to come (R31).</summary>
    public static LetterKind DuoDiploma { get; } = new("duo-diploma", Addressee.Duo, DiplomaProvisions.Box1Diploma)
    {
        Rank = 60,
        When = correspondence => correspondence.Envelope.Has(DiplomaSteps.DiplomaOpvragen) || correspondence.IsToDo(Inspanningen.DiplomaGapId),
        Says = (kind, _, _) => [kind.Paragraph("gehaald"), kind.Paragraph("vraag"), kind.Paragraph("anders")],
    };
}
