using System.Globalization;

namespace Khrushchev.Graph.Time.Words;

/// <summary>Years in words: 1953, 476 CE, 44 BCE. The year 0000 of the standard is 1 BCE.</summary>
internal static class YearWords
{
    private const int NeedsNoEra = 1000;

    public static string Of(int year) =>
        year <= 0 ? $"{Number(1 - year)} BCE" : year < NeedsNoEra ? $"{Number(year)} CE" : Number(year);

    /// <summary>Two years with the era said once where they share it, and joined closely where no era is said in between.</summary>
    public static string Pair(int from, int to, Joiner joiner)
    {
        var sameEra = (from <= 0) == (to <= 0) && (from >= NeedsNoEra) == (to >= NeedsNoEra);
        return sameEra ? $"{Number(from <= 0 ? 1 - from : from)}{joiner.Close}{Of(to)}" : $"{Of(from)}{joiner.Wide}{Of(to)}";
    }

    /// <summary>A season over New Year: 1953–54.</summary>
    public static string OverNewYear(int from) =>
        from >= NeedsNoEra && (from + 1) % 100 != 0
            ? string.Create(CultureInfo.InvariantCulture, $"{from}–{(from + 1) % 100:00}") : Pair(from, from + 1, Joiner.Dash);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
