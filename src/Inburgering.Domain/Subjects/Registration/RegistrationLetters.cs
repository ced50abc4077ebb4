namespace Inburgering.Domain.Subjects.Registration;

/// <summary>The letters to the municipality about it.</summary>
public static class RegistrationLetters
{
    public static LetterKind GemeenteBrp { get; } = new("gemeente-brp", Addressee.Municipality, RegistrationProvisions.Brp)
    {
        Rank = 150,
        When = correspondence => correspondence.IsToDo(RegistrationQuestions.Brp.Id) || correspondence.IsToFindOut(RegistrationQuestions.Brp.Id),
        Says = (kind, correspondence, _) => correspondence.IsToDo(RegistrationQuestions.Brp.Id)
            ? [kind.Paragraph("inschrijven"), kind.Paragraph("afspraak")]
            : [kind.Paragraph("ingeschreven"), kind.Paragraph("anders")],
    };
}
