using System.Reflection;

namespace Khrushchev.Graph.Tests;

/// <summary>References point one way: Web → Notes, Neo4j → Khrushchev.Graph.</summary>
public sealed class ArchitectureTests
{
    public static TheoryData<string, string[], string[]> Rules => new()
    {
        { "Khrushchev.Graph", [], ["Markdig", "YamlDotNet", "Neo4j.", "Microsoft.AspNetCore", "System.Net.Http"] },
        { "Khrushchev.Graph.Notes", ["Khrushchev.Graph"], ["Neo4j.", "Microsoft.AspNetCore", "System.Net.Http"] },
        { "Khrushchev.Graph.Neo4j", ["Khrushchev.Graph"], ["Markdig", "YamlDotNet", "Microsoft.AspNetCore"] },
        { "Khrushchev.Graph.Web", ["Khrushchev.Graph", "Khrushchev.Graph.Notes", "Khrushchev.Graph.Neo4j"], ["Markdig", "YamlDotNet"] },
    };

    [Theory, MemberData(nameof(Rules))]
    public void Assembly_ReferencesOnlyWhatIsAllowed(string name, string[] own, string[] banned)
    {
        var references = Assembly.Load(name).GetReferencedAssemblies().Select(r => r.Name!).ToArray();

        Assert.NotEmpty(references);
        Assert.Empty(references.Where(r => r.StartsWith("Khrushchev", StringComparison.Ordinal)).Except(own));
        Assert.DoesNotContain(references, r => banned.Any(b => r.StartsWith(b, StringComparison.Ordinal)));
    }
}
