namespace Inburgering.Domain.Kernel.Judging;

/// <summary>What kind of thing stands between the applicant and a condition.</summary>
public enum GapKind
{
    /// <summary>A question that was not put yet.</summary>
    Ask,

    /// <summary>Something the visitor, or a person elsewhere, must find out.</summary>
    FindOut,

    /// <summary>Something to do.</summary>
    Do,

    /// <summary>A date to wait for.</summary>
    Wait,

    /// <summary>Something that cannot be changed.</summary>
    Fixed,
}

/// <summary>What stands between the applicant and a condition.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">The id of the question to ask or find out, or of the thing to do.</param>
/// <param name="Text">What to do, in words.</param>
/// <param name="Amount">How much is missing; null when it is not a quantity.</param>
/// <param name="Unit">The unit of <paramref name="Amount"/>: <c>uur</c> or <c>poging</c>.</param>
/// <param name="From">The first day on which it is no longer missing.</param>
public sealed record Gap(GapKind Kind, string Id, Text Text, int? Amount = null, string? Unit = null, DateOnly? From = null)
{
    /// <summary>The question to put or to find out; null where the gap is about something else.</summary>
    public Question? Question { get; private init; }

    /// <summary>How it is filled; null where the applicant cannot do that, or nothing would be settled by it.</summary>
    public Filling? Filling { get; init; }

    /// <summary>Whether it is the rest of something that was begun, so that it is nearer than what must be begun anew.</summary>
    public bool IsRest { get; init; }

    public const string HoursUnit = "uur";
    public const string AttemptsUnit = "poging";

    public const string WaitId = "wachten";
    public const string ExtensionId = "verlenging";
    public const string AskIndId = "ind-vragen";
    public const string AskDuoId = "duo-navragen";

    /// <summary>File the extension (493) before the permit expires: whatever else is waited for may come too late (R24).</summary>
    public static Gap Extension { get; } = Do(ExtensionId);

    /// <summary>Ask IND before paying the fee.</summary>
    public static Gap AskInd { get; } = FindOut(AskIndId);

    /// <summary>Ask DUO, or the municipality, how it counts here.</summary>
    public static Gap AskDuo { get; } = FindOut(AskDuoId);

    /// <summary>A question that was not put yet.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isMinor">Whether the applicant is under eighteen; null while it is not known.</param>
    public static Gap Ask(Question question, bool? isMinor) => question.GapOf(GapKind.Ask, isMinor, static (question, isMinor) =>
        new(GapKind.Ask, question.Id, Text.Of("ontbreekt.vragen", ("vraag", new Wording(question, isMinor).Title))) { Question = question, Filling = Filling.FindingOut });

    /// <summary>A question to which the answer was "weet ik niet".</summary>
    /// <param name="question">The question.</param>
    /// <param name="isMinor">Whether the applicant is under eighteen; null while it is not known.</param>
    public static Gap FindOut(Question question, bool? isMinor) => question.GapOf(GapKind.FindOut, isMinor, static (question, isMinor) =>
    {
        Wording wording = new(question, isMinor);
        return new(GapKind.FindOut, question.Id, Text.Of("ontbreekt.uitzoeken", ("vraag", wording.Short), ("vinden", wording.Whereabouts))) { Question = question, Filling = Filling.FindingOut };
    });

    /// <summary>A question that was answered, but not exactly enough for what hangs on it.</summary>
    /// <param name="question">The question; what to do stands under <c>ontbreekt.</c> and its id.</param>
    public static Gap FindOutExactly(Question question) => FindOut(question.Id) with { Question = question, Filling = Filling.FindingOut };

    public static Gap Do(string id, Filling? filling = null) => new(GapKind.Do, id, Text.Of($"ontbreekt.{id}")) { Filling = filling };

    public static Gap FindOut(string id) => new(GapKind.FindOut, id, Text.Of($"ontbreekt.{id}"));

    public static Gap Fixed(string id) => new(GapKind.Fixed, id, Text.Of("ontbreekt.vaststaand"));

    public static Gap WaitUntil(DateOnly date) => new(GapKind.Wait, WaitId, Text.Of("ontbreekt.wachten", ("datum", date)), From: date) { Filling = Filling.Waiting };

    /// <summary>A number of course hours still to take.</summary>
    /// <param name="id">Hours of which kind.</param>
    /// <param name="hours">How many.</param>
    /// <param name="isRest">Whether some were taken.</param>
    /// <param name="filling">How they are taken.</param>
    public static Gap Hours(string id, int hours, bool isRest, Filling? filling = null) =>
        new(GapKind.Do, id, Text.Of($"ontbreekt.{id}", ("uren", hours)), hours, HoursUnit) { Filling = filling, IsRest = isRest };

    /// <summary>The id of the gap of attempts at one part of the exam.</summary>
    public static string AttemptsAt(string part) => $"poging-{part}";

    /// <summary>A number of attempts still to make at one part of the exam.</summary>
    public static Gap Attempts(string part, int attempts, Filling? filling = null) => new(
        GapKind.Do, AttemptsAt(part), Text.Of("ontbreekt.poging", ("onderdeel", Text.Of($"onderdeel.{part}")), ("pogingen", attempts)), attempts, AttemptsUnit)
    { Filling = filling };

    /// <summary>How the kind goes over the wire.</summary>
    public string KindWire => Kind switch
    {
        GapKind.Ask => "vragen",
        GapKind.FindOut => "uitzoeken",
        GapKind.Do => "doen",
        GapKind.Wait => "wachten",
        _ => "vaststaand",
    };
}
