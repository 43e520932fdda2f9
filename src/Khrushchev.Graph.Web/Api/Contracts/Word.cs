using System.Collections.Frozen;
using System.Text.Json;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>How the values of an enumeration are written: lower case with hyphens, as in <c>long-term</c>.</summary>
internal static class Word<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words =
        Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

    private static readonly FrozenDictionary<string, T> Values =
        Words.ToFrozenDictionary(w => w.Value, w => w.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every word, in the order of the enumeration.</summary>
    public static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    /// <summary>The value's word.</summary>
    public static string Of(T value) => Words[value];

    /// <summary>Reads a word in whatever case.</summary>
    public static bool TryRead(string word, out T value) => Values.TryGetValue(word, out value);
}
