using System.Collections.Frozen;

namespace Inburgering.Web.Drawings;

/// <summary>A kind of paper, drawn by us and no more than a sketch: its outline, strokes for what is printed on it, and where its fields are.</summary>
/// <param name="Width">Its width in units of the drawing.</param>
/// <param name="Height">Its height.</param>
/// <param name="Strokes">What is printed on it, as the path of an SVG.</param>
/// <param name="Fields">The fields that can be ringed.</param>
public sealed record Sketch(int Width, int Height, string Strokes, FrozenDictionary<string, Ring> Fields)
{
    private const string LetterStrokes = "M94 20h40M94 28h40M94 36h28M16 66h70M16 86h118M16 96h118M16 106h90M16 126h118M16 136h118M16 146h60M16 170h44";

    private static readonly FrozenDictionary<string, Sketch> All = new Dictionary<string, Sketch>
    {
        ["kaart"] = new(200, 126, "M14 36h46v66H14zM25 102v-8q12-14 24 0v8M37 64a9 9 0 1 0 .1 0M72 20h86M72 42h50M72 58h70M72 74h40M72 90h30M112 90h46", Fielded(
            ("soort", new(64, 9, 130, 22)), ("eu", new(36, 9, 158, 22)), ("geboortedatum", new(64, 49, 90, 18)), ("nationaliteit", new(64, 65, 90, 18)), ("geldig-tot", new(64, 79, 110, 22)))),
        ["brief-ind"] = new(150, 190, LetterStrokes, Fielded(("dag", new(58, 87, 54, 18)), ("artikel", new(10, 115, 84, 22)))),
        ["brief-duo"] = new(150, 190, LetterStrokes, Fielded(("onderwerp", new(8, 56, 92, 20)), ("uitslag", new(8, 116, 134, 40)))),
        ["diploma"] = new(200, 140, "M8 8h184v124H8zM56 32h88M74 48h52M36 68h128M36 82h128M50 96h100M20 116h60M160 104a10 10 0 1 0 .1 0M155 123l-4 12M165 123l4 12", Fielded(
            ("naam", new(48, 20, 104, 38)), ("wet", new(66, 39, 68, 18)), ("plaats", new(12, 107, 76, 18)))),
        ["cijferlijst"] = new(150, 190, "M40 22h70M16 50h70M122 50h12M16 70h60M122 70h12M16 90h66M122 90h12M16 110h54M122 110h12M16 130h70M122 130h12M16 150h48M122 150h12", Fielded(("nederlands", new(8, 80, 134, 20)))),
        ["loonstrook"] = new(200, 140, "M14 20h60M14 30h44M130 20h56M14 60h70M158 60h28M14 76h54M158 76h28M14 92h62M158 92h28M14 100h172M14 118h50M150 118h36", Fielded(
            ("werkgever", new(6, 10, 80, 28)), ("brutoloon", new(6, 50, 188, 20)))),
        ["werkgeversverklaring"] = new(150, 190, "M16 22h90M16 46h40M16 52h118v12H16zM16 78h50M16 84h118v12H16zM16 114h60M16 120h54v12H16zM80 120h54v12H80zM16 150h40M16 170h60", Fielded(("periode", new(8, 102, 134, 36)))),
        ["uittreksel"] = new(150, 190, "M16 22h64M16 40h118M16 50h80M16 76h64M96 76h38M16 96h54M96 96h38M16 116h60M96 116h38M16 136h50M96 136h38M16 168h44", Fielded(("adressen", new(8, 66, 134, 80)))),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How wide it is shown where there is room, in CSS pixels: wide enough to read what is printed at a ring.</summary>
    public int ShownWidth => Width * 13 / 10;

    /// <summary>How high it is then.</summary>
    public int ShownHeight => Height * 13 / 10;

    /// <summary>The sketch of a kind of paper.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Sketch Of(string paper) => All[paper];

    private static FrozenDictionary<string, Ring> Fielded(params (string Field, Ring Ring)[] fields) =>
        fields.ToFrozenDictionary(field => field.Field, field => field.Ring, StringComparer.Ordinal);
}

/// <summary>The ring around a field.</summary>
public readonly record struct Ring(int X, int Y, int Width, int Height);
