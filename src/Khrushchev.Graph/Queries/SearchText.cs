using System.Globalization;
using System.Text;

namespace Khrushchev.Graph.Queries;

/// <summary>
/// How names are folded so that what a student types is found, the same on every store: Unicode decomposition without
/// marks, lower case, letters and digits kept, an apostrophe dropped, all else a space, runs of spaces one.
/// </summary>
public static class SearchText
{
    /// <summary>The folded text, without spaces at its ends.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || rune.Value is '\'' or '’' or '‘' or 'ʹ')
                continue;
            if (Rune.IsLetterOrDigit(rune))
                folded.Append(Rune.ToLowerInvariant(rune) is { Value: 'ł' } ? "l" : Rune.ToLowerInvariant(rune).ToString());
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The folded words; empty for a text without letters or digits.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
