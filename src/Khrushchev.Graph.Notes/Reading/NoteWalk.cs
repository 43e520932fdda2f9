using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Reading;

/// <summary>
/// Finds the notes below a folder: files whose names end in <c>.md</c>, in ordinal order of their paths. Hidden files and folders
/// (a dot first, as .obsidian and .git) are passed over, and so is README.md, which is for people who read the folder.
/// </summary>
internal static class NoteWalk
{
    public static List<string> Of(string folder, List<ReadProblem> problems, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        var root = Path.GetFullPath(folder);
        var open = new Stack<string>([""]);
        while (open.TryPop(out var below))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var entry in Entries(root, below, problems))
            {
                var path = below.Length == 0 ? entry.Name : $"{below}/{entry.Name}";
                if (entry.Name.StartsWith('.') || Leaves(entry, root, path, problems))
                    continue;
                if (entry is DirectoryInfo)
                    open.Push(path);
                else if (entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !entry.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase))
                    found.Add(path);
            }
            if (found.Count <= NoteFolder.MaxFiles)
                continue;
            problems.Add(new ReadProblem(ReadFault.TooMany, new SourceSpan(".", 1, 1), $"{NoteFolder.MaxFiles}"));
            return [];
        }
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static List<FileSystemInfo> Entries(string root, string below, List<ReadProblem> problems)
    {
        try
        {
            return [.. new DirectoryInfo(Path.Combine(root, below)).EnumerateFileSystemInfos()];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ReadProblem(ReadFault.Unreadable, new SourceSpan(below.Length == 0 ? "." : below, 1, 1), "the folder cannot be listed"));
            return [];
        }
    }

    // A link to a folder is never followed: it could lead back up, and the walk would not end.
    private static bool Leaves(FileSystemInfo entry, string root, string path, List<ReadProblem> problems)
    {
        if (entry.LinkTarget is null)
            return false;
        try
        {
            if (entry is FileInfo && entry.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target && IsBelow(target, root))
                return false;
        }
        catch (IOException)
        {
            // A link to itself; reported like one that leads out.
        }
        if (entry is DirectoryInfo || entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            problems.Add(new ReadProblem(ReadFault.LeavesFolder, new SourceSpan(path, 1, 1), ""));
        return true;
    }

    // Every folder on the way is looked at, as one of them may itself be a link that leads out.
    private static bool IsBelow(FileInfo file, string root)
    {
        for (var at = file.Directory; at is not null; at = at.Parent)
        {
            if (Path.TrimEndingDirectorySeparator(at.FullName).Equals(Path.TrimEndingDirectorySeparator(root), StringComparison.Ordinal))
                return true;
            if (at.LinkTarget is not null)
                return false;
        }
        return false;
    }
}
