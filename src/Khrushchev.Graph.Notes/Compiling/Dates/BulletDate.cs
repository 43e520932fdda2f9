using Khrushchev.Graph.Time;
using Khrushchev.Graph.Time.Words;

namespace Khrushchev.Graph.Notes.Compiling.Dates;

/// <summary>What the date at the start of a bullet came to.</summary>
internal enum BulletDateKind
{
    /// <summary>The bullet does not start with a date and a colon.</summary>
    None,

    /// <summary>The date stands there in full.</summary>
    Written,

    /// <summary>A year, or its century, comes from the card's period.</summary>
    Inferred,

    /// <summary>It is a date, but neither it nor the period says of which year.</summary>
    NoYear,
}

/// <summary>The date that a bullet starts with, in English or in EDTF, with a colon after it.</summary>
/// <param name="Kind">What it came to.</param>
/// <param name="Date">The date; null where there is none, or no year.</param>
/// <param name="Length">How long date and colon are; 0 where there is no date.</param>
/// <param name="Words">The date as written.</param>
internal readonly record struct BulletDate(BulletDateKind Kind, HistoricalDate? Date, int Length, string Words)
{
    // Any one year serves to see whether the year is all that is missing.
    private static readonly HistoricalDate SomeYear = HistoricalDate.Parse("1950");

    public static BulletDate Read(string text, HistoricalDate? period)
    {
        if (DateInWords.TryRead(text, period, out var read) && EndsInColon(text, read.Length, out var end))
            return new(read.Inferred ? BulletDateKind.Inferred : BulletDateKind.Written, read.Date, end, text[..read.Length].Trim());
        return DateInWords.TryRead(text, SomeYear, out read) && EndsInColon(text, read.Length, out _)
            ? new(BulletDateKind.NoYear, null, 0, text[..read.Length].Trim()) : default;
    }

    private static bool EndsInColon(string text, int from, out int end)
    {
        end = from;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return end < text.Length && text[end++] == ':';
    }
}
