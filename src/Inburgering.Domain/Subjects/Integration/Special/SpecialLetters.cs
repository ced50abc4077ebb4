namespace Inburgering.Domain.Subjects.Integration.Special;

/// <summary>The letter of one's own about it.</summary>
public static class SpecialLetters
{
    /// <summary>The applicant's own letter: only the frame, with what IND wants to read.</summary>
    public static LetterKind EigenBijzonder { get; } = new("eigen-bijzonder", Addressee.Ind)
    {
        Rank = 210,
        Papers = correspondence => correspondence.On(SpecialPapers.BriefBijzondereOmstandigheden),
        Says = (kind, correspondence, _) =>
        [
            kind.Paragraph("aanvraag", ("vergunning", correspondence.Permit.Name)),
            kind.Paragraph("kan-niet"),
            kind.Room("situatie"),
            kind.Room("geprobeerd"),
            kind.Room("niet-verwachten"),
            kind.Room("bewijs"),
        ],
    };
}
