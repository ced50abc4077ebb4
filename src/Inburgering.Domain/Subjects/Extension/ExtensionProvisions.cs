namespace Inburgering.Domain.Subjects.Extension;

/// <summary>What the sources say of it, one provision each.</summary>
public static class ExtensionProvisions
{
    public static Provision Box493 { get; } = new("IND.2.493", ProvisionKind.Step, Place.Section2, 10);
}
