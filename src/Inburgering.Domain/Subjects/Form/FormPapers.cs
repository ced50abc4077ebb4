namespace Inburgering.Domain.Subjects.Form;

/// <summary>The papers that go into the envelope for it.</summary>
public static class FormPapers
{
    public static ItemKind Aanvraagformulier { get; } = new("aanvraagformulier", PaperForm.Form, FormProvisions.OneEach) { Rank = 10, IsEnclosure = false };
}
