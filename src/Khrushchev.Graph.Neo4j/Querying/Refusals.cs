using System.Globalization;
using System.Text.RegularExpressions;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>The server's faults as sentences for whoever wrote the question.</summary>
internal static partial class Refusals
{
    /// <summary>Lines that stand before the question in what is sent.</summary>
    public const int LinesBefore = 1;

    public static CypherRefusal Of(CypherException fault, CypherLimits limits)
    {
        if (fault.Code.Contains(".AccessMode", StringComparison.Ordinal))
            return new("Questions here only read: CREATE, MERGE, SET, DELETE and the like are refused. What is in the notes is changed in the notes.");
        if (fault.Code.StartsWith("Neo.ClientError.Transaction.", StringComparison.Ordinal))
            return TooLong(limits);
        if (fault.Code.Contains("MemoryPoolOutOfMemory", StringComparison.Ordinal) || fault.Code.Contains("OutOfMemory", StringComparison.Ordinal))
            return new("The answer needs more memory than the database allows. Ask for less: fewer hops, a LIMIT earlier, or properties in place of whole nodes.");
        var place = Place().Match(fault.ServerMessage);
        // Below the sentence the server repeats the text, which stands on the page anyway.
        var sentence = fault.ServerMessage.Split('\n')[0];
        return place.Success
            ? new(Sentence(Place().Replace(sentence, "")), Math.Max(1, Number(place, "line") - LinesBefore), Number(place, "column"))
            : new(Sentence(sentence));
    }

    public static CypherRefusal TooLong(CypherLimits limits) => new(string.Create(CultureInfo.InvariantCulture,
        $"The database worked on this for {limits.Time.TotalSeconds:0.#} seconds and was stopped. Begin at something with an id, or give paths a length, as in -[:LED_TO*1..3]->."));

    public static CypherRefusal TooLarge(CypherLimits limits) => new(
        $"The answer has more than {limits.Bytes / (1024 * 1024)} MiB. Ask for fewer rows, or for properties in place of whole nodes.");

    // The list of all that might have stood there helps nobody when it is long.
    private static string Sentence(string words)
    {
        var cut = words.IndexOf(": expected ", StringComparison.Ordinal);
        var whole = (cut > 0 && words.Length - cut > 120 ? words[..cut] : words).Trim().TrimEnd('.');
        return $"{whole}.";
    }

    private static int Number(Match place, string name) => int.Parse(place.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*\(line (?<line>\d{1,6}), column (?<column>\d{1,6}) \(offset: \d+\)\)")]
    private static partial Regex Place();
}
