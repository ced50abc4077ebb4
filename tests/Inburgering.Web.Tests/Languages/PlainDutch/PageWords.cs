using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Inburgering.Web.Tests.Languages.PlainDutch;

/// <summary>The words of a page as its reader sees them: a line for every paragraph, item, heading, button and label.</summary>
internal static partial class PageWords
{
    private static readonly string[] Unread = ["svg", "pre"];
    private static readonly string[] WithinSentence = ["a", "b", "bdi", "code", "em", "span", "strong"];

    public static string Of(IElement element)
    {
        StringBuilder said = new();
        Read(element, said);
        return OfficialNames.BindWithin(said.ToString());
    }

    private static void Read(INode node, StringBuilder said)
    {
        switch (node)
        {
            case IText text:
                said.Append(WhiteSpace().Replace(text.Data, " "));
                break;
            case IElement element when !Unread.Contains(element.LocalName):
                string edge = IsWithinSentence(element) ? "" : "\n";
                said.Append(edge);
                foreach (INode child in element.ChildNodes)
                {
                    Read(child, said);
                }

                said.Append(edge);
                break;
        }
    }

    /// <summary>What has a class of its own, such as a button or a tag, is set apart from the sentence around it.</summary>
    private static bool IsWithinSentence(IElement element) => WithinSentence.Contains(element.LocalName) && element.ClassList.Length == 0;

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
