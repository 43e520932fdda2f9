using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace Khrushchev.Graph.Time.Words;

/// <summary>
/// Reads the day that somebody types: "1 January 1955", "1 Jan 55", "1955-01-01", "1/1/1955" (day first, as in Britain), whatever else
/// <see cref="DateInWords"/> and EDTF read. Of a month or year it is the first day.
/// </summary>
public static class DayInWords
{
    private static readonly LocalDatePattern[] Numbers =
    [
        LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu"), LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu"),
    ];

    /// <summary>Reads the whole text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="period">The time of the course, for two-digit years; or null.</param>
    /// <param name="date">What was read, which may be longer than a day; it has a first day.</param>
    public static bool TryRead(string? text, HistoricalDate? period, [NotNullWhen(true)] out HistoricalDate? date)
    {
        text = text?.Trim() ?? "";
        foreach (var pattern in Numbers)
        {
            if (pattern.Parse(text).TryGetValue(default, out var day))
                text = LocalDatePattern.Iso.Format(day);
        }
        date = null;
        if (DateInWords.TryRead(text, period, out var reading) && reading.Length == text.Length)
            date = reading.Date;
        else if (HistoricalDate.TryParse(text, out var edtf, out _))
            date = edtf;
        if (date?.Earliest is null)
            date = null;
        return date is not null;
    }
}
