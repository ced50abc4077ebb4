using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Pogingen;

/// <summary>The fields of one part of the exam.</summary>
public sealed record PartFields(PutQuestion Put, WrittenAttempt Written)
{
    public string Field => ((FilledAttempts)Put.Filled).PartField(Written.Part);

    /// <summary>What the part is called.</summary>
    public Text Name => FilledAttempts.PartText(Written.Part);

    public Refused Refused => new($"{Field}-fout", [.. Put.RefusedWithin(Field)]);

    /// <summary>The numbers to fill in: attempts at the part, and at the state exam where that has it.</summary>
    public IEnumerable<(string Name, string Written)> Counts =>
    [
        (FilledAttempts.ExamsField, Written.Exams),
        .. Written.HasNt2 ? [(FilledAttempts.Nt2Field, Written.Nt2)] : Array.Empty<(string, string)>(),
    ];
}
