using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>Looks up every link of a page.</summary>
internal static class LinkBinder
{
    public static void Bind(Page page, NameTable names) =>
        page.Targets = [.. page.Note.Links.Select(link => names.Find(link.Target))];
}
