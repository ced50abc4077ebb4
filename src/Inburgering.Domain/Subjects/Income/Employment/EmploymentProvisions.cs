namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>What the sources say of it, one provision each.</summary>
public static class EmploymentProvisions
{
    public static Provision ContractYear { get; } = new("IND.I.contract-year", ProvisionKind.Evidence, Place.AnnexIncome, 40);
    public static Provision Extra { get; } = new("IND.I.extra", ProvisionKind.Evidence, Place.AnnexIncome, 50);
    public static Provision Pgb { get; } = new("IND.I.pgb", ProvisionKind.Evidence, Place.AnnexIncome, 60);
    public static Provision ContractShort { get; } = new("IND.I.contract-short", ProvisionKind.Evidence, Place.AnnexIncome, 70);
    public static Provision Flex { get; } = new("IND.I.flex", ProvisionKind.Evidence, Place.AnnexIncome, 80);
    public static Provision ThreeYearsOfPay { get; } = Statute.Vb.Says("375.3", ProvisionKind.Term, 3753, "3.75");
    public static Provision Each { get; } = new("IND.W.each", ProvisionKind.Evidence, Place.AnnexEmployer, 10);
    public static Provision Checked { get; } = new("IND.W.checked", ProvisionKind.Information, Place.AnnexEmployer, 20);
    public static Provision Employee { get; } = new("IND.W.employee", ProvisionKind.Step, Place.AnnexEmployer, 30);
    public static Provision Company { get; } = new("IND.W.company", ProvisionKind.Step, Place.AnnexEmployer, 40);
    public static Provision Job { get; } = new("IND.W.job", ProvisionKind.Step, Place.AnnexEmployer, 50);
    public static Provision Sign { get; } = new("IND.W.sign", ProvisionKind.Step, Place.AnnexEmployer, 60);
}
