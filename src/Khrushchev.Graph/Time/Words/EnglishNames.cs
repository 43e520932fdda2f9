namespace Khrushchev.Graph.Time.Words;

/// <summary>Names of months and seasons, in full or shortened, and of doubt.</summary>
internal static class EnglishNames
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>1 to 12, or 0. Shortened names have three letters, September also four.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            var name = Months[i].AsSpan();
            if (Is(word, name) || Is(word, name[..3]) || (i == 8 && Is(word, "sept")))
                return i + 1;
        }
        return 0;
    }

    /// <summary>The code of EDTF, 21 to 24, or 0.</summary>
    public static int Season(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Seasons.Length; i++)
        {
            if (Is(word, Seasons[i]))
                return 21 + i;
        }
        return Is(word, "fall") ? 23 : 0;
    }

    public static bool IsAbout(ReadOnlySpan<char> word) =>
        Is(word, "c") || Is(word, "ca") || Is(word, "circa") || Is(word, "about") || Is(word, "around");

    private static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
}
