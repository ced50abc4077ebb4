using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Pogingen;

/// <summary>For each part of the exam how it stands and how often it was tried, or "weet ik niet" for all.</summary>
/// <param name="Attempts">The question that the fields belong to.</param>
/// <param name="Parts">What was filled in for each part, in the order of <see cref="AttemptsQuestion.Parts"/>.</param>
/// <param name="Ticks">The values of the boxes ticked.</param>
public sealed record FilledAttempts(AttemptsQuestion Attempts, ImmutableArray<WrittenAttempt> Parts, ImmutableArray<string> Ticks) : FilledBeside(Attempts, Ticks)
{
    public const string ExamsField = "examen";
    public const string Nt2Field = "nt2";

    public override IEnumerable<string> Typed => Parts.SelectMany(part => (string[])[part.State, part.Exams, part.Nt2]);

    public override ImmutableArray<string> Options => [Question.DontKnowWord];

    public override string FirstField => PartField(AttemptsQuestion.Parts[0]);

    public override string FieldAtFault
    {
        get
        {
            WrittenAttempt[] parts = Answer is null || !IsTyped ? [] : [.. Parts];
            int sound = Enumerable.Range(1, parts.Length).TakeWhile(count => RefusalOf(AnswerOf(parts.Take(count))) is null).Count();
            return sound < parts.Length ? $"{PartField(parts[sound].Part)}-{ExamsField}" : FirstField;
        }
    }

    private protected override Answer? OfTyped => Parts.All(part => part.Attempt is not null) ? AnswerOf(Parts) : null;

    /// <summary>What was filled in for a part of the exam.</summary>
    public WrittenAttempt For(string part) => Parts[AttemptsQuestion.Parts.IndexOf(part)];

    /// <summary>What the ids of the fields of a part begin with.</summary>
    public string PartField(string part) => $"{Field}-{part}";

    public override Text? PlaceOf(string field) =>
        Parts.FirstOrDefault(part => field.StartsWith(PartField(part.Part), StringComparison.Ordinal)) is { } there ? PartText(there.Part) : null;

    /// <summary>What a part of the exam is called.</summary>
    public static Text PartText(string part) => Text.Of($"onderdeel.{part}");

    private static Answer AnswerOf(IEnumerable<WrittenAttempt> parts) => Answer.Of(new Attempts([.. parts.Select(part => part.Attempt!.Value)]));

    private protected override FilledBeside Untyped() => this with { Parts = [.. AttemptsQuestion.Parts.Select(WrittenAttempt.Empty)] };
}
