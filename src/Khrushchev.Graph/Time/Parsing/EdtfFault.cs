namespace Khrushchev.Graph.Time.Parsing;

/// <summary>Why a text is no date.</summary>
/// <param name="Position">Index of the first wrong character in the text, from 0; the length of the text where it ends too soon.</param>
/// <param name="Length">How many characters are wrong; 0 where something is missing.</param>
/// <param name="Message">What was found where (characters counted from 1), what was expected, and how to mend it; one line.</param>
public sealed record EdtfFault(int Position, int Length, string Message)
{
    private const int LongestQuote = 40;

    internal static EdtfFault At(ReadOnlySpan<char> text, int position, int length, string expected, string advice)
    {
        var found = length == 0
            ? position >= text.Length ? "the text ends" : "something is missing"
            : $"found '{Quote(text.Slice(position, length))}'";
        return new(position, length, $"'{Quote(text)}': {found} at character {position + 1}, expected {expected}; {advice}");
    }

    /// <summary>Shortened and on one line, so that a message stays readable whatever was given.</summary>
    private static string Quote(ReadOnlySpan<char> text)
    {
        var kept = text.Length <= LongestQuote ? text.ToString() : string.Concat(text[..LongestQuote], "…");
        return kept.Any(char.IsControl) ? string.Concat(kept.Select(c => char.IsControl(c) ? ' ' : c)) : kept;
    }
}
