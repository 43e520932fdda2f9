namespace Khrushchev.Graph.Browser.Tests;

/// <summary>Where the app of this project keeps its course: in memory. The project of the same tests on Neo4j has another class of this name.</summary>
internal sealed class CourseStore : IAsyncDisposable
{
    /// <summary>Names the folder of the pictures.</summary>
    public const string Name = "";

    /// <summary>The screens that axe looks at.</summary>
    public static readonly Screen[] Checked = [Screen.Light, Screen.Projector, Screen.Phone];

    /// <summary>Why there is no store, or null.</summary>
    public string? Missing => null;

    /// <summary>The settings that lead the app to it; null where there is none.</summary>
    public Task<IReadOnlyDictionary<string, string>?> StartAsync() => Task.FromResult<IReadOnlyDictionary<string, string>?>(new Dictionary<string, string>());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
