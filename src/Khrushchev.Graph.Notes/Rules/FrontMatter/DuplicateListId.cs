using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class DuplicateListId() : Rule(
    "KG0022", Severity.Error, "Two themes or two readings have one id",
    "Pages name themes and readings by their ids, so each id may stand once in its list.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var course in draft.Courses)
        {
            Check(course.Themes.Select(t => t.Id), "theme", report);
            Check(course.Readings.Select(r => r.Id), "reading", report);
        }
    }

    private void Check(IEnumerable<Written> ids, string what, Report report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.Where(i => !seen.Add(i.Text)))
            report.Add(this, id.Span, $"There is a {what} '{id.Text}' already. Give this one another id, or remove it.");
    }
}
