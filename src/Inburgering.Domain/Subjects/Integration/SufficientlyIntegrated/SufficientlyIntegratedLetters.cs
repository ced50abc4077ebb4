namespace Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;

/// <summary>The letters in which its papers are asked for.</summary>
public static class SufficientlyIntegratedLetters
{
    /// <summary>DUO has an employer's statement of its own; it goes with the request.</summary>
    public static LetterKind WerkgeverDuo { get; } = new("werkgever-duo", Addressee.Employer, SufficientlyIntegratedProvisions.FiveYearsWork, SufficientlyIntegratedProvisions.Enclose)
    {
        Rank = 80,
        When = IsToBeAskedFor,
        Says = (kind, _, _) => [kind.Paragraph("vraag"), kind.Paragraph("duur"), kind.Paragraph("ondertekening")],
    };

    public static LetterKind DuoIngeburgerd { get; } = new("duo-ingeburgerd", Addressee.Duo, SufficientlyIntegratedProvisions.Request, SufficientlyIntegratedProvisions.Interview, SufficientlyIntegratedProvisions.Enclose)
    {
        Rank = 90,
        When = IsToBeAskedFor,
        Says = (kind, _, _) => [kind.Paragraph("vraag"), kind.Point("formulier"), kind.Point("werkgever"), kind.Paragraph("gesprek")],
    };

    /// <summary>Whether IND follows the advice is asked first: the interview and the application cost money (R7).</summary>
    public static LetterKind IndAdvies { get; } = new("ind-advies", Addressee.Ind, SufficientlyIntegratedProvisions.Box6NotEvident, SufficientlyIntegratedProvisions.Sent)
    {
        Rank = 70,
        When = IsToBeAskedFor,
        Says = (kind, _, _) => [kind.Paragraph("advies"), kind.Paragraph("vraag"), kind.Paragraph("waarom")],
    };

    private static bool IsToBeAskedFor(Correspondence correspondence) => correspondence.IsToDo(VoldoendeIngeburgerd.AdviceGapId);
}
