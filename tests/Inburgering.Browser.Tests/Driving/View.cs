using Microsoft.Playwright;

namespace Inburgering.Browser.Tests.Driving;

/// <summary>How a visitor looks at the site.</summary>
/// <param name="Width">The width of the window in CSS pixels.</param>
/// <param name="Height">Its height.</param>
internal sealed record View(int Width, int Height)
{
    /// <summary>A cheap phone.</summary>
    public static View Phone { get; } = new(360, 740);

    /// <summary>What the bars of its browser leave of it.</summary>
    public static View PhoneWithBars { get; } = new(360, 640);

    /// <summary>The screen of a help desk.</summary>
    public static View Desk { get; } = new(1280, 800);

    /// <summary>The narrowest phone; also what is left of the screen of a help desk at 400 %.</summary>
    public static View Zoomed { get; } = new(320, 256) { Scale = 4 };

    /// <summary>Pixels of the screen to a CSS pixel.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>Whether the visitor chose the colours, for example white on black.</summary>
    public bool ForcesColours { get; init; }

    /// <summary>Whether tests may put scripts and style sheets of their own into the page, past the site's policy.</summary>
    public bool IsOpenToTests { get; init; }

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        DeviceScaleFactor = Scale,
        ForcedColors = ForcesColours ? ForcedColors.Active : ForcedColors.None,
        JavaScriptEnabled = IsOpenToTests,
        BypassCSP = IsOpenToTests,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
