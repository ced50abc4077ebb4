using FluentValidation;
using Inburgering.Web.Calendars;
using Inburgering.Web.Hosting;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.Net.Http.Headers;

namespace Inburgering.Web.Api;

/// <summary><c>POST /api/v1/agenda</c>: answers in, the days that are still ahead out, as a calendar; nothing (204) where there is none.</summary>
internal static class CalendarEndpoint
{
    public const string Name = "agenda";

    /// <summary>The address that it had first, with the ending of a file; it goes on working.</summary>
    public const string FirstName = "agenda.ics";

    public static IResult Handle(AssessmentRequest request, IValidator<AssessmentRequest> validator, AddedAmounts amounts, Setting here, TimeProvider clock, HttpContext context) =>
        AssessmentEndpoint.Answer(request, validator, amounts, context, (interview, words) =>
        {
            context.Response.Headers[HeaderNames.CacheControl] = "no-store";
            return Timeline.Ahead(interview.Assessment, here.Today) is { IsEmpty: false } days
                ? Results.Bytes(DayCalendar.Of(days, words, clock.GetUtcNow()), DayCalendar.ContentType, DayCalendar.FileName)
                : Results.NoContent();
        });
}
