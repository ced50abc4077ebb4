namespace Inburgering.Domain.Subjects.Integration.Efforts;

/// <summary>The papers that go into the envelope for it.</summary>
public static class EffortsPapers
{
    public static ItemKind DuoAdvies { get; } = new("duo-advies", PaperForm.Copy, EffortsProvisions.Enclose, EffortsProvisions.Box8Advice) { Rank = 180 };
}
