namespace Khrushchev.Graph.Web.Tests;

/// <summary>A folder of notes that is gone after the test.</summary>
internal sealed class TempNotes : IDisposable
{
    /// <summary>A card with two bullets, and two events of which one led to the other.</summary>
    public static readonly (string Path, string Text)[] Small =
    [
        ("cards/rise.md", """
            ---
            type: card
            number: 1
            period: 1953/1957
            aliases: [Rise to power]
            ---
            # How did Khrushchev rise to power?

            - March 1953: Stalin dies. ^stalin
            - June 1953: Beria is arrested. ^beria

            """),
        ("events/stalin-dies.md", """
            ---
            type: event
            date: 1953-03-05
            theme: leadership
            significance: 5
            ---
            # Stalin dies

            He leaves no heir.

            ## Sources
            - [[Rise to power#^stalin]]

            """),
        ("events/beria-arrested.md", """
            ---
            type: event
            date: 1953-06-26
            theme: leadership
            aliases: [Beria's arrest]
            ---
            # Beria is arrested

            The police chief falls.

            ## Causes
            - **long-term**: [[Stalin dies]] — with Stalin gone nobody protected him. [[Rise to power#^beria]]

            ## Sources
            - [[Rise to power#^beria]]

            """),
    ];

    public TempNotes(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("notes-").FullName;

    public static TempNotes WithSmallCourse() => new(Small);

    public string PathOf(string path) => System.IO.Path.Combine(Folder, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>As an editor does that writes beside the file and swaps the two.</summary>
    public void WriteBySwap(string path, string text)
    {
        Write(path + ".tmp", text);
        File.Move(PathOf(path + ".tmp"), PathOf(path), overwrite: true);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
