using Inburgering.Web.Posting;
using Inburgering.Web.Validation;

namespace Inburgering.Web.Pages.Kinds;

/// <summary>What is wrong with one group of fields, under the id by which the fields refer to it.</summary>
public sealed record Mistakes(string Id, IReadOnlyCollection<Refusal> Refusals);

/// <summary>One round button or box to tick.</summary>
/// <param name="Put">The question it belongs to.</param>
/// <param name="Type">"radio" or "checkbox".</param>
/// <param name="Name">The name of the field.</param>
/// <param name="Value">The value it stands for.</param>
/// <param name="IsChecked">Whether it is pressed or ticked.</param>
public sealed record Pick(PutQuestion Put, string Type, string Name, string Value, bool IsChecked)
{
    public string Id => $"{Put.Id}-{Value}";
}

/// <summary>The three fields of one date.</summary>
/// <param name="Put">The question they belong to.</param>
/// <param name="Field">What the ids of the three begin with.</param>
/// <param name="Written">What stands in them.</param>
/// <param name="IsBirthday">Whether it is the visitor's own birthday, which the browser may fill in.</param>
public sealed record DateFields(PutQuestion Put, string Field, WrittenDate Written, bool IsBirthday = false);

/// <summary>The fields of one period.</summary>
public sealed record PeriodFields(PutQuestion Put, WrittenPeriod Written)
{
    /// <summary>What the row is called.</summary>
    public Text Name => Text.Of($"vraag.{Put.Id}.periode", ("nummer", Written.Row));

    /// <summary>The first and the last day.</summary>
    public IEnumerable<PeriodEnd> Ends => [new(this, FilledPeriods.FromField, Written.From), new(this, FilledPeriods.UntilField, Written.Until)];
}

/// <summary>The fields of the first or the last day of a period.</summary>
public sealed record PeriodEnd(PeriodFields Period, string End, WrittenDate Written)
{
    public Text Name => Text.Of($"vraag.{Period.Put.Id}.{End}");

    public string Field => $"{((FilledPeriods)Period.Put.Filled).RowField(Period.Written.Row)}-{End}";

    public Mistakes Mistakes => new($"{Field}-fout", [.. Period.Put.WrongWithin($"{Field}-")]);

    /// <summary>Where it stands, in words.</summary>
    public Text Place => Text.Of("wizard.fout.periode", ("periode", Period.Name), ("dag", Name));

    public bool Holds(Refusal refusal) => Mistakes.Refusals.Contains(refusal);
}

/// <summary>The fields of one part of the exam.</summary>
public sealed record PartFields(PutQuestion Put, WrittenAttempt Written)
{
    public string Field => ((FilledAttempts)Put.Filled).PartField(Written.Part);

    /// <summary>What the part is called.</summary>
    public Text Name => Text.Of($"onderdeel.{Written.Part}");

    public Mistakes Mistakes => new($"{Field}-fout", [.. Put.WrongWithin(Field)]);

    /// <summary>The numbers to fill in: attempts at the part, and at the state exam where that has it.</summary>
    public IEnumerable<(string Name, string Written)> Counts =>
    [
        (FilledAttempts.ExamsField, Written.Exams),
        .. Written.HasNt2 ? [(FilledAttempts.Nt2Field, Written.Nt2)] : Array.Empty<(string, string)>(),
    ];
}
