using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Inburgering.Domain.Kernel.Asking;

/// <summary>
/// Something an applicant can be asked. Its id is at once its address in the wizard, its key in the API and in the
/// saved state, and the key of its words.
/// </summary>
public abstract record Question(string Id)
{
    public const string DontKnowWord = "weet-niet";

    /// <summary>For each age (not known, minor, of age): the gap that asks it, and the one that has it found out.</summary>
    private readonly Gap?[] _gaps = new Gap?[6];

    /// <summary>The provisions for whose sake it is asked.</summary>
    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    /// <summary>Whether "weet ik niet" is an answer; so for every question but the permit and the day of posting.</summary>
    public bool MayBeUnknown { get; init; } = true;

    /// <summary>The id under which the words of the options stand; a question about the partner shares those of the applicant's.</summary>
    public string OptionsId { get; init; } = Id;

    /// <summary>Whose income it asks about; <see cref="Earner.None"/> for a question about the applicant as such.</summary>
    public Earner Earner { get; init; }

    /// <summary>The id under which the words stand that ask it about somebody else than the applicant.</summary>
    public string AboutOthersId { get; init; } = Id;

    /// <summary>Whether it has words of its own for a minor, under <c>vraag.{id}.ouder</c>, because it then asks about a parent.</summary>
    public bool HasWordsForMinor { get; init; }

    /// <summary>
    /// What can be hoped for where its kind alone does not tell: the answers as they may turn out to be once it is found out.
    /// </summary>
    public Func<Dossier, IEnumerable<Answers>>? Hopes { get; init; }

    /// <summary>What the answers may turn out to be once it is found out, the most hopeful first.</summary>
    internal IEnumerable<Answers> Hoped(Dossier dossier) => Hopes?.Invoke(dossier) ?? HopesOfKind(dossier.Posting).Select(answer => dossier.Answers.With(this, answer));

    /// <summary>What opens it; null where it can be put whatever was answered.</summary>
    public Lead? Lead { get; init; }

    /// <summary>Its place on the agenda; none before it stands there.</summary>
    internal int Place { get; private set; } = int.MaxValue;

    /// <summary>Gives it its place on the agenda, for good.</summary>
    /// <exception cref="ArgumentException">It has another place already.</exception>
    internal void TakePlace(int place) => Place = Place == int.MaxValue || Place == place ? place : throw new ArgumentException($"'{Id}' is asked twice.");

    /// <summary>
    /// The gap about this question, made once for each kind and age: the same few stand in every finding of every interview.
    /// </summary>
    internal Gap GapOf(GapKind kind, bool? isMinor, Func<Question, bool?, Gap> make)
    {
        ref Gap? gap = ref _gaps[(2 * (isMinor is null ? 0 : isMinor.Value ? 1 : 2)) + (kind is GapKind.Ask ? 0 : 1)];
        // What a changed copy of a question finds here may be about the question that it was copied from.
        return gap?.Question == this ? gap : gap = make(this, isMinor);
    }

    /// <summary>A question is itself only: there is one of each, and none is like another.</summary>
    public virtual bool Equals(Question? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The kind as the contract names it: jaNee, keuze, meerkeuze, getal, datum, perioden or pogingen.</summary>
    public abstract string Kind { get; }

    /// <summary>
    /// Reads the value as it comes over the wire. Returns false with the reason when it is no answer to this
    /// question; what was said to other questions plays no part.
    /// </summary>
    public bool TryRead(JsonElement wire, out Answer answer, out Text refusal)
    {
        if (SaysDontKnow(wire))
        {
            answer = Answer.DontKnow;
            refusal = Refusals.MustBeKnown;
            return MayBeUnknown;
        }

        return TryReadValue(wire, out answer, out refusal);
    }

    /// <summary>Writes an answer as it goes over the wire; <see cref="TryRead"/> reads it back.</summary>
    public void Write(Utf8JsonWriter writer, Answer answer)
    {
        if (answer == Answer.DontKnow)
        {
            WriteDontKnow(writer);
        }
        else
        {
            WriteValue(writer, answer);
        }
    }

    /// <summary>Why an answer does not fit: out of range, after the day of posting; null when it fits.</summary>
    /// <param name="answer">An answer, read or built.</param>
    /// <param name="posting">The day of posting, when it is known.</param>
    public Text? Refusal(Answer answer, DateOnly? posting) =>
        answer == Answer.DontKnow ? MayBeUnknown ? null : Refusals.MustBeKnown : RefusalOfValue(answer, posting);

    private protected virtual bool SaysDontKnow(JsonElement wire) =>
        wire.ValueKind is JsonValueKind.String && wire.ValueEquals(DontKnowWord);

    private protected virtual void WriteDontKnow(Utf8JsonWriter writer) => writer.WriteStringValue(DontKnowWord);

    /// <summary>The answers of its kind that may help, the most hopeful first.</summary>
    private protected abstract IEnumerable<Answer> HopesOfKind(DateOnly? posting);

    private protected abstract bool TryReadValue(JsonElement wire, out Answer answer, out Text refusal);

    private protected abstract void WriteValue(Utf8JsonWriter writer, Answer answer);

    private protected abstract Text? RefusalOfValue(Answer answer, DateOnly? posting);
}

/// <summary>A question whose known answer is a <typeparamref name="T"/>; it is also the typed key of that answer.</summary>
public abstract record Question<T>(string Id) : Question(Id)
    where T : notnull
{
    private protected sealed override bool TryReadValue(JsonElement wire, out Answer answer, out Text refusal)
    {
        if (Read(wire, out refusal) is Answer<T> read)
        {
            answer = read;
            return RefusalOf(read.Value, null) is not { } refused || (refusal = refused) is null;
        }

        answer = Answer.DontKnow;
        return false;
    }

    private protected sealed override void WriteValue(Utf8JsonWriter writer, Answer answer) => Write(writer, ((Answer<T>)answer).Value);

    private protected sealed override Text? RefusalOfValue(Answer answer, DateOnly? posting) =>
        answer is Answer<T> known ? RefusalOf(known.Value, posting) : Refusals.Shape(Kind);

    /// <summary>The value by its shape alone; null, with the reason, when the shape does not fit.</summary>
    private protected abstract Answer<T>? Read(JsonElement wire, out Text refusal);

    private protected abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Why a value is refused; null when it fits.</summary>
    private protected abstract Text? RefusalOf(T value, DateOnly? posting);
}
