using Khrushchev.Graph.Time;
using NodaTime.Text;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>A date as honest as its source.</summary>
/// <param name="Edtf">The date in EDTF (ISO 8601-2:2019), as in 1953-06/1953-12.</param>
/// <param name="Words">The date in British English, with its doubt.</param>
/// <param name="Earliest">The first day that the date allows (ISO 8601, year 0000 is 1 BCE), or null where the start is open or unknown.</param>
/// <param name="Latest">The last day that the date allows, inclusive, or null where the end is open or unknown.</param>
/// <param name="AuthorWords">The words of the notes where they are looser, or null.</param>
/// <param name="OldStyle">The date in the Julian calendar where the author gave that, or null.</param>
/// <param name="Relative">The entity that the date is reckoned from, or null.</param>
internal sealed record DateDto(
    string Edtf, string Words, string? Earliest, string? Latest, string? AuthorWords, string? OldStyle, RelativeDateDto? Relative)
{
    public static DateDto? Of(HistoricalDate? date) => date is null ? null : new DateDto(
        date.Edtf, date.ToWords(), Day(date.Earliest), Day(date.Latest), date.AuthorWords, date.OldStyle,
        date.Relative is { } relative ? new RelativeDateDto(relative.Anchor.Value, relative.Words) : null);

    private static string? Day(NodaTime.LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}

/// <summary>What a relative date hangs on.</summary>
/// <param name="Anchor">Id of the entity that it is reckoned from.</param>
/// <param name="Words">How it was written, as in "1 week after".</param>
internal sealed record RelativeDateDto(string Anchor, string Words);

/// <summary>A range of days.</summary>
/// <param name="From">First day (ISO 8601).</param>
/// <param name="To">Last day, inclusive.</param>
internal sealed record DaysDto(string From, string To)
{
    public static DaysDto Of(Stores.DayRange range) => new(Day(range.From), Day(range.To));

    private static string Day(int number) => LocalDatePattern.Iso.Format(DayNumber.ToDate(number));
}
