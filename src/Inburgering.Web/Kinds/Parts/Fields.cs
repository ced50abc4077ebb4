using Inburgering.Web.Filling;

namespace Inburgering.Web.Kinds.Parts;

/// <summary>What is wrong with one group of fields, under the id by which the fields refer to it.</summary>
public sealed record Refused(string Id, IReadOnlyCollection<Refusal> Refusals);

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
/// <param name="IsRefused">Whether the field of an id is refused.</param>
/// <param name="Field">What the ids of the three begin with.</param>
/// <param name="Written">What stands in them.</param>
/// <param name="IsBirthday">Whether it is the visitor's own birthday, which the browser may fill in.</param>
public sealed record DateFields(Func<string, bool> IsRefused, string Field, WrittenDate Written, bool IsBirthday = false)
{
    public DateFields(PutQuestion put, string field, WrittenDate written, bool isBirthday = false)
        : this(put.IsRefused, field, written, isBirthday)
    {
    }
}
