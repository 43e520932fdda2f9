using System.Globalization;
using Khrushchev.Graph.Time;
using NodaTime;

namespace Khrushchev.Graph.Contract.Generation;

/// <summary>Dates in every shape of EDTF that the notes may use.</summary>
internal static class GeneratedDates
{
    /// <summary>When something happened: mostly a day, sometimes less sure.</summary>
    public static HistoricalDate Moment(Random random, LocalDate day)
    {
        var (year, month, date) = (Year(day), Month(day), Day(day));
        return Parse(random.Next(24) switch
        {
            < 9 => date,
            < 13 => month,
            13 => year,
            14 => $"{year}~",
            15 => $"{month}?",
            16 => $"{date}%",
            17 => string.Create(CultureInfo.InvariantCulture, $"{year}-{random.Next(21, 24)}"),
            18 => $"[{month}..{Month(day.PlusMonths(random.Next(1, 9)))}]",
            19 => $"[{year},{Year(day.PlusYears(2))}]",
            20 => $"{year[..^1]}X",
            21 => $"{{{month}..{Month(day.PlusMonths(2))}}}",
            22 => $"{date}/{Day(day.PlusDays(random.Next(1, 30)))}",
            _ => $"{year}-XX",
        });
    }

    /// <summary>How long something lasted: an interval whose ends may be open, unknown or vague.</summary>
    public static HistoricalDate Span(Random random, LocalDate from, int days)
    {
        var to = from.PlusDays(Math.Max(1, days));
        return Parse(random.Next(16) switch
        {
            < 5 => $"{Day(from)}/{Day(to)}",
            < 9 => $"{Month(from)}/{Month(to)}",
            < 12 => $"{Year(from)}/{Year(to)}",
            12 => $"{Year(from)}/..",
            13 => $"../{Month(to)}",
            14 => $"{Month(from)}/",
            _ => $"{Year(from)}~/{Year(to)}",
        });
    }

    private static HistoricalDate Parse(string edtf) => HistoricalDate.Parse(edtf);

    private static string Year(LocalDate day) => day.ToString("uuuu", CultureInfo.InvariantCulture);

    private static string Month(LocalDate day) => day.ToString("uuuu'-'MM", CultureInfo.InvariantCulture);

    private static string Day(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
