using System.Globalization;
using System.Text;

namespace Khrushchev.Graph.Queries;

/// <summary>
/// How names are folded so that what a student types is found, the same on every store and machine: lower case; marks taken off Latin,
/// Greek and Cyrillic letters (é e, ł l, ё е; æ ae, œ oe, ß ss); letters, digits kept; an apostrophe dropped; all else a space; runs
/// of spaces one. A surrogate without its other half is a space too.
/// </summary>
public static class SearchText
{
    /// <summary>The folded text, without spaces at its ends.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
                folded.Append(char.ToLowerInvariant((char)rune.Value));
            else if (IsDropped(rune))
                continue;
            else if (Rune.IsLetterOrDigit(rune))
                AppendLetter(folded, Rune.ToLowerInvariant(rune));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The folded words; empty for a text without letters or digits.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void AppendLetter(StringBuilder folded, Rune letter)
    {
        Span<char> units = stackalloc char[2];
        if (LetterFolding.Of(letter.Value) is { } plain)
            folded.Append(plain);
        else
            folded.Append(units[..letter.EncodeToUtf16(units)]);
    }

    private static bool IsDropped(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or 'ʹ' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
