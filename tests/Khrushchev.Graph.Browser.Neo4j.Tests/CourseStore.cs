using Khrushchev.Graph.Neo4j.Tests.Servers;

namespace Khrushchev.Graph.Browser.Tests;

/// <summary>Where the app of this project keeps its course: on a Neo4j of its own.</summary>
internal sealed class CourseStore : IAsyncDisposable
{
    private readonly TestDatabase server = new() { Prefix = "NEO4J_BROWSER_TEST" };

    /// <summary>Names the folder of the pictures.</summary>
    public const string Name = "neo4j";

    /// <summary>The screens that axe looks at: the pages are those of the other project, where it looks at more.</summary>
    public static readonly Screen[] Checked = [Screen.Light];

    /// <summary>Why there is no store, or null.</summary>
    public string? Missing => server.Found is null ? TestDatabase.None : null;

    /// <summary>The settings that lead the app to it; null where there is none.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> StartAsync()
    {
        await server.InitializeAsync();
        return server.Found is not { } database ? null : new Dictionary<string, string>
        {
            ["Neo4j:Uri"] = database.Uri,
            ["Neo4j:User"] = database.User,
            ["Neo4j:Password"] = database.Password,
            ["Neo4j:Database"] = database.Name,
            // A screen that waits two seconds for a saved note is right in a school and slow in a test.
            ["Neo4j:PollInterval"] = "00:00:00.2000000",
        };
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
