using AngleSharp.Html.Dom;
using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>A visitor who walks the wizard with Tab, Space, the arrows and Enter.</summary>
internal sealed class KeyboardGuest(IPage page, Uri start) : Guest(page, start)
{
    private readonly Keyboard _keyboard = new(page);

    public override async Task Follow(string selector)
    {
        await _keyboard.Reach(selector);
        await Page.Leave(() => Page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Space ticks a box or presses the first round button; arrows go on to the others.</summary>
    protected override async Task Tick(IHtmlInputElement option)
    {
        await _keyboard.Reach($"[name='{option.Name}']{(option.Type == "radio" ? "" : $"[value='{option.Value}']")}");
        string pressed = await _keyboard.Press("Space");
        while (pressed != option.Id)
        {
            pressed = await _keyboard.Press("ArrowDown");
        }
    }

    protected override async Task Type(IHtmlInputElement field)
    {
        await _keyboard.Reach($"[id='{field.Id}']");
        await Page.Keyboard.TypeAsync(field.Value);
    }

    protected override async Task Choose(IHtmlSelectElement list)
    {
        await _keyboard.Reach($"[id='{list.Id}']");
        for (int option = 0; option < list.SelectedIndex; option++)
        {
            await _keyboard.Press("ArrowDown");
        }
    }
}
