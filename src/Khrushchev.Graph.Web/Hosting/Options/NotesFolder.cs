namespace Khrushchev.Graph.Web.Hosting.Options;

/// <summary>Finds the course when nobody says where it is.</summary>
internal static class NotesFolder
{
    /// <summary>The folder that is looked for.</summary>
    public const string Name = "graph-seed";

    /// <summary>
    /// The named folder, or without a name the nearest <see cref="Name"/> from the current directory upwards, or the one
    /// beside the application.
    /// </summary>
    /// <returns>A full path, or null where there is no such folder.</returns>
    public static string? Find(string? named) => named is null
        ? Candidates().FirstOrDefault(Directory.Exists)
        : Directory.Exists(named) ? Path.GetFullPath(named) : null;

    /// <summary>What to tell somebody whose folder was not found.</summary>
    public static string Missing(string? named) => named is null
        ? $"no folder '{Name}' from {Directory.GetCurrentDirectory()} upwards; name the folder of your notes."
        : $"there is no folder '{Path.GetFullPath(named)}'.";

    private static IEnumerable<string> Candidates()
    {
        for (var at = new DirectoryInfo(Directory.GetCurrentDirectory()); at is not null; at = at.Parent)
            yield return Path.Combine(at.FullName, Name);
        yield return Path.Combine(AppContext.BaseDirectory, Name);
    }
}
