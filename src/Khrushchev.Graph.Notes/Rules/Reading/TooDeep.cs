using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class TooDeep() : Rule(
    "KG0007", Severity.Error, "The text cannot be read as Markdown",
    "Lists, quotes and emphasis may nest about a hundred deep, and a paragraph may hold 2,000 opening brackets. Anything beyond is most likely a damaged file.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            if (page.Note.Unreadable is { } reason)
                report.Add(this, page.Start, $"The text cannot be read as Markdown, because {reason}. Simplify it, or restore the file.");
        }
    }
}
