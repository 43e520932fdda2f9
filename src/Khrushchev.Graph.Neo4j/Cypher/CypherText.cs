using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Publishing.Families;

namespace Khrushchev.Graph.Neo4j.Cypher;

/// <summary>
/// The named queries, one a file. <c>@version</c> is the start of every read; <c>@visible(x)</c> is true of what belongs to the version
/// that the read has begun with, <c>@lane(x)</c> of what lies in a lane that is asked for; <c>@card(x)</c> and the like are the values that the
/// mapping of that name reads; <c>$x</c> is the parameter <c>$p.x</c>; <c>@labels</c> and <c>@types</c> name all that carries versions, <c>@relations</c> the types between entities.
/// </summary>
internal static partial class CypherText
{
    private const string StepMark = "// step\n";
    private const string EndMark = "// end\n";

    private static readonly ConcurrentDictionary<string, string> Loaded = [];

    /// <summary>The text of a query, as it is sent; its first line is its name, for whoever reads the server's log.</summary>
    public static string Of(string name) => Loaded.GetOrAdd(name, static n => $"// {n}\n{Expand(Load(n))}");

    /// <summary>The text with a label or type put in: names cannot be parameters.</summary>
    public static string Of(string name, params (string Name, string Value)[] names)
    {
        var text = Of(name);
        foreach (var (key, value) in names)
            text = text.Replace($"@{key}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A query in three parts, of which the one between its lines <c>// step</c> and <c>// end</c> is repeated.</summary>
    public static (string Start, string Step, string End) Parts(string name, params (string Name, string Value)[] names)
    {
        var text = Of(name, names);
        var (step, end) = (text.IndexOf(StepMark, StringComparison.Ordinal), text.IndexOf(EndMark, StringComparison.Ordinal));
        return (text[..step], text[(step + StepMark.Length)..end], text[(end + EndMark.Length)..]);
    }

    internal static string Expand(string text) => Parameter().Replace(Macros(text), "$$p.${name}");

    private static string Macros(string text) => Macro().Replace(text, static match =>
    {
        var of = match.Groups["of"].Value;
        return match.Groups["name"].Value switch
        {
            "visible" => $"{of}.since <= v AND ({of}.until IS NULL OR {of}.until > v)",
            "lane" => $"{of}.kind IN $kinds AND (size($themes) = 0 OR {of}.theme IN $themes)",
            "entity" => EntityMapping.Projection.Replace("#", of, StringComparison.Ordinal),
            "card" => CardMapping.Projection.Replace("#", of, StringComparison.Ordinal),
            "source" => SourceMapping.Projection.Replace("#", of, StringComparison.Ordinal),
            "lesson" => LessonMapping.Projection.Replace("#", of, StringComparison.Ordinal),
            "step" => LessonMapping.StepProjection.Replace("#", of, StringComparison.Ordinal),
            "info" => CourseMapping.Projection.Replace("#", of, StringComparison.Ordinal),
            _ => match.Value,
        };
    }).Replace("@version", "MATCH (course:Course {key: 'course'}) WITH course.version AS v", StringComparison.Ordinal)
        .Replace("@relations", string.Join('|', Enum.GetValues<RelationType>().Select(t => t.Name())), StringComparison.Ordinal)
        .Replace("@labels", string.Join('|', AllFamilies.Labels), StringComparison.Ordinal)
        .Replace("@types", string.Join('|', AllFamilies.Types), StringComparison.Ordinal);

    private static string Load(string name)
    {
        using var stream = typeof(CypherText).Assembly.GetManifestResourceStream($"{name}.cypher")
            ?? throw new ArgumentException($"There is no query '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"@(?<name>[a-z]+)\((?<of>[A-Za-z.]+)\)")]
    private static partial Regex Macro();

    [GeneratedRegex(@"\$(?<name>[A-Za-z]+)")]
    private static partial Regex Parameter();
}
