using System.Collections.Immutable;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>The questions in <c>Cypher/Examples</c>: a line with the title, then the text.</summary>
internal static class ExampleFiles
{
    private const string Folder = "examples/";

    public static ImmutableArray<CypherExample> Read()
    {
        var assembly = typeof(ExampleFiles).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(name => Parse(assembly.GetManifestResourceStream(name)!)),
        ];
    }

    private static CypherExample Parse(Stream file)
    {
        using var reader = new StreamReader(file);
        var title = reader.ReadLine()!.TrimStart('/', ' ');
        return new CypherExample(title, reader.ReadToEnd().Trim());
    }
}
