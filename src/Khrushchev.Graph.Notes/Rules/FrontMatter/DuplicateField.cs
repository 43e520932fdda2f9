using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class DuplicateField() : Rule(
    "KG0016", Severity.Error, "A key is given twice",
    "Only one of two values can count, and nobody can see which.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var field in page.Fields.Map.Fields.Where(f => !seen.Add(f.Key)))
                report.Add(this, page.Fields.KeySpan(field), $"'{field.Key}' is given a second time. Keep one of the two.");
        }
    }
}
