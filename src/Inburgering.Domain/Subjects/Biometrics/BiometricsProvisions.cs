namespace Inburgering.Domain.Subjects.Biometrics;

/// <summary>What the sources say of it, one provision each.</summary>
public static class BiometricsProvisions
{
    public static Provision Needed { get; } = new("IND.bio.needed", ProvisionKind.Step, Place.Introduction, 200);
    public static Provision Fingerprints6 { get; } = new("IND.bio.fingerprints-6", ProvisionKind.Step, Place.Introduction, 210);
    public static Provision Signature12 { get; } = new("IND.bio.signature-12", ProvisionKind.Step, Place.Introduction, 220);
    public static Provision TwoWeeks { get; } = new("IND.bio.two-weeks", ProvisionKind.Term, Place.Introduction, 230);
    public static Provision Earlier { get; } = new("IND.bio.earlier", ProvisionKind.Step, Place.Introduction, 240);
    public static Provision Ages { get; } = new("IND.bio.ages", ProvisionKind.Step, Place.Introduction, 250);
    public static Provision Invited { get; } = new("IND.bio.invited", ProvisionKind.Information, Place.Introduction, 260);
}
