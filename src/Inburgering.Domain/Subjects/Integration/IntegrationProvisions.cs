namespace Inburgering.Domain.Subjects.Integration;

/// <summary>What the sources say of it, one provision each.</summary>
public static class IntegrationProvisions
{
    public static Provision For497Integration { get; } = new("IND.min.497-integration", ProvisionKind.Condition, Place.Introduction, 30);
    public static Provision For513Integration { get; } = new("IND.min.513-integration", ProvisionKind.Condition, Place.Introduction, 70);
    public static Provision Exam { get; } = new("IND.B.exam", ProvisionKind.Condition, Place.AnnexIntegration, 10);
    public static Provision Annex { get; } = new("IND.4.annex", ProvisionKind.Evidence, Place.Section4, 10);
    public static Provision For497Exemption { get; } = new("IND.4.497-exemption", ProvisionKind.Condition, Place.Section4, 20);
    public static Provision For513NoExemption { get; } = new("IND.4.513-no-exemption", ProvisionKind.Condition, Place.Section4, 30);
    public static Provision Vw45b2g { get; } = new("LAW.VW.45b.2g", ProvisionKind.Condition, Place.Vw, 457) { Address = new("https://wetten.overheid.nl/BWBR0011823/2026-09-01#Artikel45b") };
    public static Provision Vb396a1 { get; } = new("LAW.VB.396a.1", ProvisionKind.Condition, Place.Vb, 9610) { Address = Vb396a };
    public static Provision Vb396a2c { get; } = new("LAW.VB.396a.2c", ProvisionKind.Condition, Place.Vb, 9623) { Address = Vb396a };
    public static Provision Vb396a2e { get; } = new("LAW.VB.396a.2e", ProvisionKind.Condition, Place.Vb, 9625) { Address = Vb396a };
    public static Provision Vb396a2f { get; } = new("LAW.VB.396a.2f", ProvisionKind.Condition, Place.Vb, 9626) { Address = Vb396a };
    public static Provision Vb396a2g { get; } = new("LAW.VB.396a.2g", ProvisionKind.Condition, Place.Vb, 9627) { Address = Vb396a };
    public static Provision Vb396a2h { get; } = new("LAW.VB.396a.2h", ProvisionKind.Condition, Place.Vb, 9628) { Address = Vb396a };
    public static Provision Vb3126 { get; } = new("LAW.VB.3126", ProvisionKind.Condition, Place.Vb, 31260) { Address = new("https://wetten.overheid.nl/BWBR0011825/2026-06-12#Artikel3.126") };
    public static Provision VcD125 { get; } = new("LAW.VC.D1.25", ProvisionKind.Condition, Place.Vc, 125) { Address = new("https://wetten.overheid.nl/BWBR0034996/2026-01-01") };

    /// <summary>Art. 3.96a of the Vreemdelingenbesluit, which says who must have passed the exam and who need not.</summary>
    internal static Uri Vb396a => new("https://wetten.overheid.nl/BWBR0011825/2026-06-12#Artikel3.96a");
}
