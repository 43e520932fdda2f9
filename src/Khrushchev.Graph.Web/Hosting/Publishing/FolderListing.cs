using System.Collections.Immutable;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>What can be seen of a folder's notes without opening them; equal where nothing seems to have changed.</summary>
internal sealed class FolderListing : IEquatable<FolderListing>
{
    // A link may lead back to a folder above it, and a walk through it would not end.
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly ImmutableArray<(string Path, long Length, DateTime Written)> files;

    private FolderListing(ImmutableArray<(string Path, long Length, DateTime Written)> files) => this.files = files;

    /// <summary>Looks through the folder; a folder that is gone has no files.</summary>
    public static FolderListing Of(string folder)
    {
        try
        {
            var notes = new DirectoryInfo(folder).EnumerateFiles("*.md", Walk).Select(f => (f.FullName, f.Length, f.LastWriteTimeUtc));
            return new FolderListing([.. notes.OrderBy(f => f.FullName, StringComparer.Ordinal)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FolderListing([]);
        }
    }

    public bool Equals(FolderListing? other) => other is not null && files.AsSpan().SequenceEqual(other.files.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as FolderListing);

    public override int GetHashCode() => files.Length;
}
