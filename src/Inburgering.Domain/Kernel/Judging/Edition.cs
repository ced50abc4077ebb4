namespace Inburgering.Domain.Kernel.Judging;

/// <summary>Which law an assessment holds the answers against.</summary>
public enum Edition
{
    /// <summary>The sources, with every later change that is in force on the day of posting.</summary>
    InForce,

    /// <summary>The sources as they were printed; only to read the form as it stands.</summary>
    AsPrinted,
}

public static class Editions
{
    public const string InForceWire = "geldend";
    public const string AsPrintedWire = "formulier";

    public static string Wire(this Edition edition) => edition is Edition.InForce ? InForceWire : AsPrintedWire;

    /// <summary>The edition of a wire word; null for any other word.</summary>
    public static Edition? Read(string? wire) => wire switch
    {
        InForceWire => Edition.InForce,
        AsPrintedWire => Edition.AsPrinted,
        _ => null,
    };
}
