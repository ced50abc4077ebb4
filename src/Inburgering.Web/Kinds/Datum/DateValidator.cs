using FluentValidation;
using Inburgering.Web.Filling;
using Inburgering.Web.Kinds.Parts;

namespace Inburgering.Web.Kinds.Datum;

/// <summary>A date that exists, or "weet ik niet".</summary>
internal sealed class DateValidator(IValidator<WrittenDate> date) : DayValidator<FilledDate>(date);
