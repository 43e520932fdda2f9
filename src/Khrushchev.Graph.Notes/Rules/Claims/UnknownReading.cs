using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class UnknownReading() : Rule(
    "KG0055", Severity.Error, "The reading is unknown",
    "A reading is a school of thought that the course lists, by its id, under 'readings' in its own file.")
{
    public override void Check(Draft draft, Report report)
    {
        var known = draft.ReadingIds.ToList();
        var named = draft.Relations.Select(r => r.Claim?.Reading).Concat(draft.Entities.SelectMany(e => e.Readings).Select(r => r.Reading));
        foreach (var reading in named.OfType<Written>().Where(r => !known.Contains(r.Text)))
        {
            var has = known.Count == 0 ? "It has none yet: list them under 'readings' in the course's file." : $"Its readings are {Listed.And(known)}.";
            report.Add(this, reading.Span, $"The course has no reading '{reading.Text}'{Nearest.Hint(reading.Text, known)} {has}");
        }
    }
}
