namespace Inburgering.Domain.Subjects.Income.SelfEmployed;

/// <summary>What the sources say of it, one provision each.</summary>
public static class SelfEmployedProvisions
{
    public static Provision SelfEmployed { get; } = new("IND.I.self-employed", ProvisionKind.Evidence, Place.AnnexIncome, 150);
    public static Provision Profit { get; } = new("IND.Z.profit", ProvisionKind.Information, Place.AnnexSelfEmployed, 10);
    public static Provision Current { get; } = new("IND.Z.current", ProvisionKind.Step, Place.AnnexSelfEmployed, 20);
    public static Provision Last { get; } = new("IND.Z.last", ProvisionKind.Step, Place.AnnexSelfEmployed, 30);
    public static Provision LastTax { get; } = new("IND.Z.last-tax", ProvisionKind.Evidence, Place.AnnexSelfEmployed, 40);
    public static Provision Previous { get; } = new("IND.Z.previous", ProvisionKind.Step, Place.AnnexSelfEmployed, 50);
    public static Provision PreviousTax { get; } = new("IND.Z.previous-tax", ProvisionKind.Evidence, Place.AnnexSelfEmployed, 60);
    public static Provision Sign { get; } = new("IND.Z.sign", ProvisionKind.Step, Place.AnnexSelfEmployed, 70);
    public static Provision Compiled { get; } = new("IND.Z.compiled", ProvisionKind.Evidence, Place.AnnexSelfEmployed, 80);
}
