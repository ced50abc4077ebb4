using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Calendars;

/// <summary>
/// Days as a calendar that a phone takes over (RFC 5545): whole days, each with its reminders. Of the person nothing is in it but
/// the days and what they are called.
/// </summary>
public static class DayCalendar
{
    public const string MediaType = "text/calendar";
    public const string ContentType = MediaType + "; charset=utf-8";
    public const string FileName = "dagen.ics";

    private const string Maker = "-//Inburgering//Dagen//NL";

    /// <summary>When reminders come: not at midnight, when a day begins.</summary>
    private const int HourOfReminders = 9;

    private const int HoursOfADay = 24;

    /// <summary>How many days before the last day to do something the reminders come.</summary>
    private static readonly ImmutableArray<int> BeforeLastDay = [7, 1];

    private static readonly ImmutableArray<int> OnTheDay = [0];

    /// <summary>The calendar, as it is sent.</summary>
    /// <param name="days">What is in it.</param>
    /// <param name="words">The words; in a translation that nobody reviewed the Dutch stands below.</param>
    /// <param name="now">When it is made.</param>
    public static byte[] Of(IEnumerable<TimelineDate> days, Phrasebook words, DateTimeOffset now)
    {
        Ical.Net.Calendar calendar = new() { ProductId = Maker };
        foreach (TimelineDate day in days)
        {
            calendar.Events.Add(Event(day, words, now));
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Event(TimelineDate day, Phrasebook words, DateTimeOffset now)
    {
        CalendarEvent made = new()
        {
            Uid = Uid(day),
            DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            Start = new CalDateTime(day.Date),
            Summary = words.Plain(day.Label),
            Description = Explained(day, words),
            // It is something to keep in mind, and takes no time of the day.
            Transparency = Ical.Net.TransparencyType.Transparent,
        };
        foreach (int before in day.Kind.IsLastDay ? BeforeLastDay : OnTheDay)
        {
            made.Alarms.Add(Reminder(before, made.Summary));
        }

        return made;
    }

    /// <summary>
    /// The same for the same day however often it is asked for, so that a phone takes it over once. The date is part of it: a
    /// calendar may hold the days of several people, and none of them may push out those of another.
    /// </summary>
    private static string Uid(TimelineDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Id}-{day.Date:yyyyMMdd}@inburgering");

    private static string Explained(TimelineDate day, Phrasebook words)
    {
        string own = words.Plain(day.Text);
        if (!words.SaysDutchBesideWeighty(day.Label))
        {
            return own;
        }

        Phrasebook dutch = Phrasebook.In(Language.Dutch);
        return $"{own}\n\n{dutch.Plain(day.Label)}. {dutch.Plain(day.Text)}";
    }

    private static Alarm Reminder(int daysBefore, string what) => new()
    {
        Action = Ical.Net.AlarmAction.Display,
        Description = what,
        Trigger = new Trigger(daysBefore == 0 ? new Duration(hours: HourOfReminders) : new Duration(days: 1 - daysBefore, hours: HourOfReminders - HoursOfADay)),
    };
}
