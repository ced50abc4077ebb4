using Inburgering.Domain.Composition;

namespace Inburgering.Web.Pages.Results;

/// <summary>A receipt on one line.</summary>
public static class ReceiptLine
{
    public static Text Of(Receipt receipt)
    {
        (string, object)[] said = [("editie", Text.Of($"editie.{receipt.Edition.Wire()}")), ("versie", receipt.RuleVersion), ("aantal", receipt.Answers.Count), ("kenmerk", receipt.Mark)];
        return receipt.Posting is { } posting ? Text.Of("checklist.bewijs", [.. said, ("datum", posting)]) : Text.Of("checklist.bewijs.zonder-dag", said);
    }
}
