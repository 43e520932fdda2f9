namespace Khrushchev.Graph.Neo4j.Tests.Nodes;

/// <summary>A folder with one note, which is gone after the test.</summary>
internal sealed class NotesFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("khrushchev-notes-").FullName;

    /// <summary>Writes the note: an event of that title.</summary>
    public void Write(string title)
    {
        const string Folder = "events";
        Directory.CreateDirectory(System.IO.Path.Combine(Path, Folder));
        File.WriteAllText(
            System.IO.Path.Combine(Path, Folder, "stalin-dies.md"),
            $"---\ntype: event\ndate: 1953-03-05\nsignificance: 5\ntheme: leadership\n---\n# {title}\n\nHe leaves no heir.\n");
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
