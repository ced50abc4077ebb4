using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Window;

namespace Inburgering.Domain.Subjects.Form;

/// <summary>What there is to do for it.</summary>
public static class FormSteps
{
    public static StepKind FormulierOphalen { get; } = new("formulier-ophalen", Moment.Before, FormProvisions.Online, FormProvisions.OneEach)
    {
        Rank = 10,
        When = filing => filing.Dossier.Law.Edition is Edition.InForce,
        Says = (kind, filing) => kind.Plain(
        [
            "tekst",
            .. filing.Permit == Permit.LongTermResident ? ["post"] : Array.Empty<string>(),
            .. filing.Permit == Permit.Extension && filing.Dossier.IsExpired ? ["verlopen"] : Array.Empty<string>(),
            "oud",
        ]),
    };

    public static StepKind FormulierInvullen { get; } = new("formulier-invullen", Moment.Filling, FormProvisions.OneEach, ApplicantProvisions.MinorParent, FormProvisions.Truth) { Rank = 10 };

    public static StepKind KopieenA4 { get; } = new("kopieen-a4", Moment.Filling, FormProvisions.CopyAll, FormProvisions.CopyA4, IncomeProvisions.Copies) { Rank = 50 };

    public static StepKind VNummerOpKopieen { get; } = new("v-nummer-op-kopieen", Moment.Filling, FormProvisions.VNumber) { Rank = 60 };

    public static StepKind GeenOriginelen { get; } = new("geen-originelen", Moment.Filling, FormProvisions.CopyAll, DocumentsProvisions.Desk) { Rank = 70 };

    public static StepKind GeenVoorwerpen { get; } = new("geen-voorwerpen", Moment.Filling, FormProvisions.NoObjects) { Rank = 80 };

    public static StepKind AantalInvullen { get; } = new("aantal-invullen", Moment.Filling, FormProvisions.Count) { Rank = 90 };

    public static StepKind Ondertekenen { get; } = new("ondertekenen", Moment.Filling, FormProvisions.Sign, FormProvisions.Truth) { Rank = 100 };

    public static StepKind GeenNietjes { get; } = new("geen-nietjes", Moment.Posting, FormProvisions.NoStaples) { Rank = 10 };

    public static StepKind AllesTegelijk { get; } = new("alles-tegelijk", Moment.Posting, FormProvisions.Complete, FormProvisions.Incomplete, FormProvisions.Check) { Rank = 20 };

    public static StepKind Adres { get; } = new("adres", Moment.Posting, FormProvisions.Address) { Rank = 30 };

    public static StepKind Ontvangstbevestiging { get; } = new("ontvangstbevestiging", Moment.After, FormProvisions.Letters, FormProvisions.Contact) { Rank = 20 };

    public static StepKind WijzigingenDoorgeven { get; } = new("wijzigingen-doorgeven", Moment.After, FormProvisions.Changes) { Rank = 30, IsNotice = true };

    public static StepKind DocumentOphalen { get; } = new("document-ophalen", Moment.After, FormProvisions.Letters) { Rank = 50 };
}
