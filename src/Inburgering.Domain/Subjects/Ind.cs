namespace Inburgering.Domain.Subjects;

/// <summary>What the IND form and its annexes say, one provision each; the words stand in <c>Provisions.resx</c>.</summary>
public static class Ind
{
    public static Provision Online { get; } = new("IND.online", ProvisionKind.Information, Place.Introduction);
    public static Provision Brp { get; } = new("IND.brp", ProvisionKind.Condition, Place.Introduction);
    public static Provision Fee { get; } = new("IND.fee", ProvisionKind.Information, Place.Introduction);
    public static Provision Truth { get; } = new("IND.truth", ProvisionKind.Information, Place.Introduction);
    public static Provision OtherForm { get; } = new("IND.other-form", ProvisionKind.Condition, Place.Introduction);
    public static Provision Privacy { get; } = new("IND.privacy", ProvisionKind.Information, Place.Introduction);
    public static Provision Contact { get; } = new("IND.contact", ProvisionKind.Information, Place.Introduction);

    public static class Min
    {
        public static Provision Five { get; } = new("IND.min.five", ProvisionKind.Condition, Place.Introduction);
        public static Provision For497Integration { get; } = new("IND.min.497-integration", ProvisionKind.Condition, Place.Introduction);
        public static Provision For513Stay { get; } = new("IND.min.513-stay", ProvisionKind.Condition, Place.Introduction);
        public static Provision For513Family { get; } = new("IND.min.513-family", ProvisionKind.Condition, Place.Introduction);
        public static Provision For513Income { get; } = new("IND.min.513-income", ProvisionKind.Condition, Place.Introduction);
        public static Provision For513Integration { get; } = new("IND.min.513-integration", ProvisionKind.Condition, Place.Introduction);
    }

    public static class Permit513
    {
        public static Provision Purpose { get; } = new("IND.513.purpose", ProvisionKind.Information, Place.Introduction);
    }

    public static class How
    {
        public static Provision OneEach { get; } = new("IND.how.one-each", ProvisionKind.Step, Place.Introduction);
        public static Provision Complete { get; } = new("IND.how.complete", ProvisionKind.Step, Place.Introduction);
    }

    public static class Minor
    {
        public static Provision Parent { get; } = new("IND.minor.parent", ProvisionKind.Step, Place.Introduction);
        public static Provision Sign { get; } = new("IND.minor.sign", ProvisionKind.Step, Place.Introduction);
        public static Provision Antecedents { get; } = new("IND.minor.antecedents", ProvisionKind.Step, Place.Introduction);
    }

    public static class When
    {
        public static Provision BeforeExpiry { get; } = new("IND.when.before-expiry", ProvisionKind.Term, Place.Introduction);
        public static Provision SixMonths { get; } = new("IND.when.six-months", ProvisionKind.Term, Place.Introduction);
    }

    public static class Copy
    {
        public static Provision All { get; } = new("IND.copy.all", ProvisionKind.Step, Place.Introduction);
        public static Provision A4 { get; } = new("IND.copy.a4", ProvisionKind.Step, Place.Introduction);
        public static Provision VNumber { get; } = new("IND.copy.v-number", ProvisionKind.Step, Place.Introduction);
        public static Provision NoObjects { get; } = new("IND.copy.no-objects", ProvisionKind.Step, Place.Introduction);
    }

    public static class Bio
    {
        public static Provision Needed { get; } = new("IND.bio.needed", ProvisionKind.Step, Place.Introduction);
        public static Provision Fingerprints6 { get; } = new("IND.bio.fingerprints-6", ProvisionKind.Step, Place.Introduction);
        public static Provision Signature12 { get; } = new("IND.bio.signature-12", ProvisionKind.Step, Place.Introduction);
        public static Provision TwoWeeks { get; } = new("IND.bio.two-weeks", ProvisionKind.Term, Place.Introduction);
        public static Provision Earlier { get; } = new("IND.bio.earlier", ProvisionKind.Step, Place.Introduction);
        public static Provision Ages { get; } = new("IND.bio.ages", ProvisionKind.Step, Place.Introduction);
        public static Provision Invited { get; } = new("IND.bio.invited", ProvisionKind.Information, Place.Introduction);
    }

    public static class Process
    {
        public static Provision Incomplete { get; } = new("IND.process.incomplete", ProvisionKind.Information, Place.Introduction);
        public static Provision SixMonths { get; } = new("IND.process.six-months", ProvisionKind.Term, Place.Introduction);
        public static Provision Letters { get; } = new("IND.process.letters", ProvisionKind.Information, Place.Introduction);
    }

    public static class Section1
    {
        public static Provision Details { get; } = new("IND.1.details", ProvisionKind.Step, Place.Section1);
    }

    public static class Section2
    {
        public static Provision Box493 { get; } = new("IND.2.493", ProvisionKind.Step, Place.Section2);
        public static Provision Choose { get; } = new("IND.2.choose", ProvisionKind.Step, Place.Section2);
        public static Provision Box497 { get; } = new("IND.2.497", ProvisionKind.Step, Place.Section2);
        public static Provision Box497Fallback { get; } = new("IND.2.497-fallback", ProvisionKind.Information, Place.Section2);
        public static Provision Box513Own { get; } = new("IND.2.513-own", ProvisionKind.Condition, Place.Section2);
        public static Provision Box513Indefinite { get; } = new("IND.2.513-indefinite", ProvisionKind.Condition, Place.Section2);
        public static Provision Box513Family { get; } = new("IND.2.513-family", ProvisionKind.Condition, Place.Section2);
        public static Provision Box513Fallback { get; } = new("IND.2.513-fallback", ProvisionKind.Information, Place.Section2);
    }

    public static class Section3
    {
        public static Provision Exempt { get; } = new("IND.3.exempt", ProvisionKind.Step, Place.Section3);
        public static Provision Since { get; } = new("IND.3.since", ProvisionKind.Information, Place.Section3);
        public static Provision Statements { get; } = new("IND.3.statements", ProvisionKind.Condition, Place.Section3);
        public static Provision Reasons { get; } = new("IND.3.reasons", ProvisionKind.Step, Place.Section3);
        public static Provision Truth { get; } = new("IND.3.truth", ProvisionKind.Information, Place.Section3);
    }

    public static class Section4
    {
        public static Provision Annex { get; } = new("IND.4.annex", ProvisionKind.Evidence, Place.Section4);
        public static Provision For497Exemption { get; } = new("IND.4.497-exemption", ProvisionKind.Condition, Place.Section4);
        public static Provision For513NoExemption { get; } = new("IND.4.513-no-exemption", ProvisionKind.Condition, Place.Section4);
    }

    public static class Section5
    {
        public static Provision Income { get; } = new("IND.5.income", ProvisionKind.Evidence, Place.Section5);
        public static Provision NotEmployed { get; } = new("IND.5.not-employed", ProvisionKind.Evidence, Place.Section5);
    }

    public static class Section6
    {
        public static Provision Sign { get; } = new("IND.6.sign", ProvisionKind.Step, Place.Section6);
        public static Provision Changes { get; } = new("IND.6.changes", ProvisionKind.Step, Place.Section6);
        public static Provision Count { get; } = new("IND.6.count", ProvisionKind.Step, Place.Section6);
    }

    public static class Section7
    {
        public static Provision Check { get; } = new("IND.7.check", ProvisionKind.Step, Place.Section7);
        public static Provision NoStaples { get; } = new("IND.7.no-staples", ProvisionKind.Step, Place.Section7);
        public static Provision Address { get; } = new("IND.7.address", ProvisionKind.Step, Place.Section7);
    }

    public static class Employer
    {
        public static Provision Each { get; } = new("IND.W.each", ProvisionKind.Evidence, Place.AnnexEmployer);
        public static Provision Checked { get; } = new("IND.W.checked", ProvisionKind.Information, Place.AnnexEmployer);
        public static Provision Employee { get; } = new("IND.W.employee", ProvisionKind.Step, Place.AnnexEmployer);
        public static Provision Company { get; } = new("IND.W.company", ProvisionKind.Step, Place.AnnexEmployer);
        public static Provision Job { get; } = new("IND.W.job", ProvisionKind.Step, Place.AnnexEmployer);
        public static Provision Sign { get; } = new("IND.W.sign", ProvisionKind.Step, Place.AnnexEmployer);
    }

    public static class Income
    {
        public static Provision Keep { get; } = new("IND.I.keep", ProvisionKind.Step, Place.AnnexIncome);
        public static Provision Copies { get; } = new("IND.I.copies", ProvisionKind.Step, Place.AnnexIncome);
        public static Provision Who { get; } = new("IND.I.who", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision ContractYear { get; } = new("IND.I.contract-year", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Extra { get; } = new("IND.I.extra", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Pgb { get; } = new("IND.I.pgb", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision ContractShort { get; } = new("IND.I.contract-short", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Flex { get; } = new("IND.I.flex", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Researcher { get; } = new("IND.I.researcher", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Benefit { get; } = new("IND.I.benefit", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Wao { get; } = new("IND.I.wao", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Wia { get; } = new("IND.I.wia", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Unfit { get; } = new("IND.I.unfit", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Assistance { get; } = new("IND.I.assistance", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision SelfEmployed { get; } = new("IND.I.self-employed", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Dga { get; } = new("IND.I.dga", ProvisionKind.Evidence, Place.AnnexIncome);
        public static Provision Assets { get; } = new("IND.I.assets", ProvisionKind.Evidence, Place.AnnexIncome);
    }

    public static class SelfEmployed
    {
        public static Provision Profit { get; } = new("IND.Z.profit", ProvisionKind.Information, Place.AnnexSelfEmployed);
        public static Provision Current { get; } = new("IND.Z.current", ProvisionKind.Step, Place.AnnexSelfEmployed);
        public static Provision Last { get; } = new("IND.Z.last", ProvisionKind.Step, Place.AnnexSelfEmployed);
        public static Provision LastTax { get; } = new("IND.Z.last-tax", ProvisionKind.Evidence, Place.AnnexSelfEmployed);
        public static Provision Previous { get; } = new("IND.Z.previous", ProvisionKind.Step, Place.AnnexSelfEmployed);
        public static Provision PreviousTax { get; } = new("IND.Z.previous-tax", ProvisionKind.Evidence, Place.AnnexSelfEmployed);
        public static Provision Sign { get; } = new("IND.Z.sign", ProvisionKind.Step, Place.AnnexSelfEmployed);
        public static Provision Compiled { get; } = new("IND.Z.compiled", ProvisionKind.Evidence, Place.AnnexSelfEmployed);
    }

    public static class Integration
    {
        public static Provision Exam { get; } = new("IND.B.exam", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Aow { get; } = new("IND.B.aow", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Certified { get; } = new("IND.B.certified", ProvisionKind.Step, Place.AnnexIntegration);
        public static Provision CertifiedSchool { get; } = new("IND.B.certified-school", ProvisionKind.Step, Place.AnnexIntegration);
        public static Provision Apostille { get; } = new("IND.B.apostille", ProvisionKind.Step, Place.AnnexIntegration);
        public static Provision DiplomaPlain { get; } = new("IND.B.diploma-plain", ProvisionKind.Step, Place.AnnexIntegration);
        public static Provision Desk { get; } = new("IND.B.desk", ProvisionKind.Step, Place.AnnexIntegration);
        public static Provision Marks { get; } = new("IND.B.marks", ProvisionKind.Evidence, Place.AnnexIntegration);
        public static Provision Box1Diploma { get; } = new("IND.B.1-diploma", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box2Benelux { get; } = new("IND.B.2-benelux", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box3Turkish { get; } = new("IND.B.3-turkish", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box4Age { get; } = new("IND.B.4-age", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box5EightYears { get; } = new("IND.B.5-eight-years", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box6NlDiploma { get; } = new("IND.B.6-nl-diploma", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6BeSr { get; } = new("IND.B.6-be-sr", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6Acs { get; } = new("IND.B.6-acs", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6Bes { get; } = new("IND.B.6-bes", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6EuropeanSchool { get; } = new("IND.B.6-european-school", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6Ib { get; } = new("IND.B.6-ib", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6NaturalisationTest { get; } = new("IND.B.6-naturalisation-test", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6WinProfile { get; } = new("IND.B.6-win-profile", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6WinNt2 { get; } = new("IND.B.6-win-nt2", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6Oudkomers { get; } = new("IND.B.6-oudkomers", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6ShortTest { get; } = new("IND.B.6-short-test", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6OldDiploma { get; } = new("IND.B.6-old-diploma", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6WinWaiver { get; } = new("IND.B.6-win-waiver", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6WinTest { get; } = new("IND.B.6-win-test", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6NaturalisationExempt { get; } = new("IND.B.6-naturalisation-exempt", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6EffortsMunicipality { get; } = new("IND.B.6-efforts-municipality", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6EffortsDuo { get; } = new("IND.B.6-efforts-duo", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6EffortsDuo2017 { get; } = new("IND.B.6-efforts-duo-2017", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box6NotEvident { get; } = new("IND.B.6-not-evident", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box6NotMbo1Nt2 { get; } = new("IND.B.6-not-mbo1-nt2", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box7Municipality { get; } = new("IND.B.7-municipality", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box7Duo { get; } = new("IND.B.7-duo", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box7AdviceMunicipality { get; } = new("IND.B.7-advice-municipality", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box7AdviceMinister { get; } = new("IND.B.7-advice-minister", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box8Fallback { get; } = new("IND.B.8-fallback", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box8Course { get; } = new("IND.B.8-course", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box8Literacy { get; } = new("IND.B.8-literacy", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box8Mixed { get; } = new("IND.B.8-mixed", ProvisionKind.Condition, Place.AnnexIntegration);
        public static Provision Box8Advice { get; } = new("IND.B.8-advice", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box8Roc { get; } = new("IND.B.8-roc", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
        public static Provision Box9Special { get; } = new("IND.B.9-special", ProvisionKind.ConditionAndEvidence, Place.AnnexIntegration);
    }
}
