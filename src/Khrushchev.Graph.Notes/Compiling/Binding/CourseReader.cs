using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>From a page to the course.</summary>
internal static class CourseReader
{
    public static CourseDraft Read(Page page)
    {
        var themes = page.Fields.Maps("themes").Select(Theme).OfType<ThemeDraft>();
        var readings = page.Fields.Maps("readings").Select(Reading).OfType<NamedDraft>();
        return new CourseDraft(
            page, DateReader.Read(page.Fields, "period"), [.. themes], [.. readings], NoteMarkdown.Of(page, page.Note.Lead.Select(b => b.Range)));
    }

    private static ThemeDraft? Theme(FieldReader fields)
    {
        var tone = fields.Text("tone");
        if (tone is not null && !ThemeDraft.Tones.Contains(tone.Text))
            fields.Fault(tone.Span, $"'tone' must be {Listed.Or(ThemeDraft.Tones)}, not '{tone.Text}'.");
        return Id(fields) is { } id ? new ThemeDraft(id, fields.Text("title")?.Text ?? id.Text, tone, fields.Text("icon")?.Text) : null;
    }

    private static NamedDraft? Reading(FieldReader fields) =>
        Id(fields) is { } id ? new NamedDraft(id, fields.Text("title")?.Text ?? id.Text, fields.Text("summary")?.Text ?? "") : null;

    private static Written? Id(FieldReader fields)
    {
        var id = fields.Text("id");
        if (!EntityId.IsSlug(id?.Text))
            fields.Fault(id?.Span ?? fields.Span, "'id' must be lower-case letters, digits and hyphens.");
        return id;
    }
}
