using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Integration.Documents;

namespace Inburgering.Domain.Subjects.Form;

/// <summary>All of it in one place.</summary>
public static class FormSubject
{
    public static Subject Definition { get; } = new(typeof(FormSubject))
    {
        Provisions =
        [
            FormProvisions.Online,
            FormProvisions.Truth,
            FormProvisions.Privacy,
            FormProvisions.Contact,
            FormProvisions.OneEach,
            FormProvisions.Complete,
            FormProvisions.CopyAll,
            FormProvisions.CopyA4,
            FormProvisions.VNumber,
            FormProvisions.NoObjects,
            FormProvisions.Details,
            FormProvisions.Sign,
            FormProvisions.Changes,
            FormProvisions.Count,
            FormProvisions.Check,
            FormProvisions.NoStaples,
            FormProvisions.Address,
            FormProvisions.Incomplete,
            FormProvisions.Letters,
        ],
        Rulings = [new("R17", FormProvisions.CopyAll, DocumentsProvisions.Certified, DocumentsProvisions.Desk, EmploymentProvisions.Each), new("R29", FormProvisions.Complete)],
        Items = [FormPapers.Aanvraagformulier],
        Steps =
        [
            FormSteps.FormulierOphalen,
            FormSteps.FormulierInvullen,
            FormSteps.KopieenA4,
            FormSteps.VNummerOpKopieen,
            FormSteps.GeenOriginelen,
            FormSteps.GeenVoorwerpen,
            FormSteps.AantalInvullen,
            FormSteps.Ondertekenen,
            FormSteps.GeenNietjes,
            FormSteps.AllesTegelijk,
            FormSteps.Adres,
            FormSteps.Ontvangstbevestiging,
            FormSteps.WijzigingenDoorgeven,
            FormSteps.DocumentOphalen,
        ],
        FormEntries = [FormEntries.Details, FormEntries.Sign, FormEntries.SignAlone, FormEntries.Check],
        Facts = [FormFacts.Werken, FormFacts.MeerPapieren],
        Encloses = filing => filing.Envelope.Add(FormPapers.Aanvraagformulier),
    };
}
