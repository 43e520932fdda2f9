using System.Globalization;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Web.Components.Entities;

/// <summary>Spans in few words, for a list where the full dates would be noise.</summary>
internal static class SpanWords
{
    private const int Short = 400;

    /// <summary>"1938–47"; what lasted little more than a year, or is known only in part, in full words.</summary>
    public static string Years(HistoricalDate span)
    {
        if (span.Earliest is not { Year: > 0 } first || span.Latest is not { } last || span.LatestDay - span.EarliestDay < Short)
            return span.ToWords();
        var end = first.Year / 100 == last.Year / 100 ? last.Year % 100 : last.Year;
        return string.Create(CultureInfo.InvariantCulture, $"{first.Year}–{end:00}");
    }
}
