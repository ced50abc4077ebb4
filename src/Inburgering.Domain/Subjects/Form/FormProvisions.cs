namespace Inburgering.Domain.Subjects.Form;

/// <summary>What the sources say of it, one provision each.</summary>
public static class FormProvisions
{
    public static Provision Online { get; } = new("IND.online", ProvisionKind.Information, Place.Introduction, 10);
    public static Provision Truth { get; } = new("IND.truth", ProvisionKind.Information, Place.Introduction, 320);
    public static Provision Privacy { get; } = new("IND.privacy", ProvisionKind.Information, Place.Introduction, 340);
    public static Provision Contact { get; } = new("IND.contact", ProvisionKind.Information, Place.Introduction, 350);
    public static Provision OneEach { get; } = new("IND.how.one-each", ProvisionKind.Step, Place.Introduction, 90);
    public static Provision Complete { get; } = new("IND.how.complete", ProvisionKind.Step, Place.Introduction, 100);
    public static Provision CopyAll { get; } = new("IND.copy.all", ProvisionKind.Step, Place.Introduction, 160);
    public static Provision CopyA4 { get; } = new("IND.copy.a4", ProvisionKind.Step, Place.Introduction, 170);
    public static Provision VNumber { get; } = new("IND.copy.v-number", ProvisionKind.Step, Place.Introduction, 180);
    public static Provision NoObjects { get; } = new("IND.copy.no-objects", ProvisionKind.Step, Place.Introduction, 190);
    public static Provision Details { get; } = new("IND.1.details", ProvisionKind.Step, Place.Section1, 10);
    public static Provision Sign { get; } = new("IND.6.sign", ProvisionKind.Step, Place.Section6, 10);
    public static Provision Changes { get; } = new("IND.6.changes", ProvisionKind.Step, Place.Section6, 20);
    public static Provision Count { get; } = new("IND.6.count", ProvisionKind.Step, Place.Section6, 30);
    public static Provision Check { get; } = new("IND.7.check", ProvisionKind.Step, Place.Section7, 10);
    public static Provision NoStaples { get; } = new("IND.7.no-staples", ProvisionKind.Step, Place.Section7, 20);
    public static Provision Address { get; } = new("IND.7.address", ProvisionKind.Step, Place.Section7, 30);
    public static Provision Incomplete { get; } = new("IND.process.incomplete", ProvisionKind.Information, Place.Introduction, 290);
    public static Provision Letters { get; } = new("IND.process.letters", ProvisionKind.Information, Place.Introduction, 310);
}
