using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class TwoCourses() : Rule(
    "KG0021", Severity.Error, "There are two courses",
    "A folder is one course, with at most one file of type course.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var course in draft.Courses.Skip(1))
            report.Add(this, course.Page.FrontMatterSpan, $"The course is described in {draft.Courses[0].Page.File} already. Keep one of the two files.");
    }
}
