namespace Inburgering.Domain.Subjects.Window;

/// <summary>The letter of one's own about it.</summary>
public static class WindowLetters
{
    /// <summary>The applicant's own letter about filing late: only the frame, with what IND wants to read (LAW.VB.380).</summary>
    public static LetterKind EigenTeLaat { get; } = new("eigen-te-laat", Addressee.Ind, WindowProvisions.Vb380)
    {
        Rank = 220,
        Papers = correspondence => correspondence.On(WindowPapers.BriefTeLaat),
        Says = (kind, correspondence, _) =>
        [
            kind.Paragraph("aanvraag", ("vergunning", correspondence.Permit.Name)),
            kind.Blank("laatste-dag"),
            kind.Room("waarom"),
            kind.Room("niets-aan-doen"),
            kind.Room("bewijs"),
            kind.Paragraph("verzoek"),
        ],
    };
}
