using FluentValidation;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.DatumOfWoord;

/// <summary>A date that exists, the word of the question, or "weet ik niet".</summary>
internal sealed class DateOrWordValidator(IValidator<WrittenDate> date) : DayValidator<FilledDateOrWord>(date);
