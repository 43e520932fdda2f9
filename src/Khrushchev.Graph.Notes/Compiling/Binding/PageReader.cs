using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>From a note to a page: type, title, aliases.</summary>
internal static class PageReader
{
    public static Page Read(Note note)
    {
        var fields = new FieldReader(note.Text, note.FrontMatter.Fields);
        var title = note.Titles is [{ Text.Length: > 0 } first, ..]
            ? new Written(first.Text, note.Text.Span(first.Range))
            : new Written(note.Name, note.Text.Span(default));
        return new Page(note, fields, fields.Text("type"), title, fields.Texts("aliases"));
    }
}
