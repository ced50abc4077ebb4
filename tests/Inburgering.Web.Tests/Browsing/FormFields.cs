using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Inburgering.Web.Tests.Browsing;

/// <summary>What a browser sends of a form.</summary>
public static class FormFields
{
    /// <summary>The fields of a form as they stand now, in the order of the page.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(IHtmlFormElement form, IHtmlButtonElement? button = null)
    {
        foreach (IElement element in form.Elements)
        {
            if (element.GetAttribute("name") is { Length: > 0 } name && Value(element, button) is { } value)
            {
                yield return KeyValuePair.Create(name, value);
            }
        }
    }

    /// <summary>The fields that are typed or ticked, without the hidden ones.</summary>
    public static IReadOnlyDictionary<string, string> Shown(IHtmlFormElement form) => form.Elements
        .Where(element => element is not IHtmlInputElement { Type: "hidden" } && element.HasAttribute("name") && Value(element, button: null) is { Length: > 0 })
        .GroupBy(element => element.GetAttribute("name")!)
        .ToDictionary(group => group.Key, group => string.Join(' ', group.Select(element => Value(element, button: null))));

    private static string? Value(IElement element, IHtmlButtonElement? button) => element switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } input => input.IsChecked ? input.Value : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlButtonElement pressed => pressed == button ? pressed.Value : null,
        _ => null,
    };
}
