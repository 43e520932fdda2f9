using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>From a page to a work of the bibliography.</summary>
internal static class SourceReader
{
    public static SourceDraft Read(Page page)
    {
        var kind = page.Fields.Text("kind");
        if (kind is not null && !SourceDraft.Kinds.Contains(kind.Text))
            page.Fields.Fault(kind.Span, $"'kind' must be {Names.Listed.Or(SourceDraft.Kinds)}, not '{kind.Text}'.");
        return new SourceDraft(
            page, kind, page.Fields.Text("author"), page.Fields.Text("year"), NoteMarkdown.Of(page, page.Note.Lead.Select(b => b.Range)));
    }
}
