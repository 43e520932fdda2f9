using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>Reads <c>- before [[other]]: words — explanation. [[evidence]]</c>.</summary>
internal static class RelationReader
{
    public static IEnumerable<RelationDraft> Read(Page page)
    {
        foreach (var section in page.Note.Sections)
        {
            if (RelationSection.Find(section.Heading) is not { } relation)
                continue;
            foreach (var item in section.Blocks.SelectMany(b => b.Items).Where(i => i.Depth == 0))
                yield return Item(page, relation, item);
        }
    }

    private static RelationDraft Item(Page page, RelationSection section, NoteItem item)
    {
        var prose = item.Prose;
        var mark = prose.Flat.IndexOf(Prose.Mark, StringComparison.Ordinal);
        var before = Stretch.Of(page, prose, 0, mark < 0 ? prose.Flat.Length : mark);
        var draft = new RelationDraft
        {
            Page = page,
            Section = section,
            Span = page.Span(item.Range),
            Before = before.Written,
            Claim = section.Type == RelationType.LedTo ? ClaimReader.Read(before) : null,
        };
        if (mark < 0)
            return draft;
        var link = prose.Links[0];
        var evidence = EvidenceReader.Read(page, prose, mark + 1, out var end);
        return After(Stretch.Of(page, prose, mark + 1, end), draft with
        {
            Link = new Written(link.Words, page.Span(link.Range)),
            Other = page.Target(link),
            Evidence = evidence,
        });
    }

    private static RelationDraft After(Stretch after, RelationDraft draft)
    {
        if (after.IsEmpty)
            return draft;
        var (words, explanation) = after.SplitAtDash();
        if (explanation is { IsEmpty: false } said)
            draft = draft with { Explanation = said.Written };
        if (words.IsEmpty || words.Text == ".")
            return draft;
        if (!words.Text.StartsWith(':'))
            return draft with { Stray = words.Written };
        words = words.Skip(1);
        if (words.IsEmpty)
            return draft;
        return draft.Section.Interval == Interval.None
            ? draft with { Words = words.Written with { Text = WithoutStop(words.Text) } }
            : draft with { During = DateReader.Read(words.Written with { Text = WithoutStop(words.Text) }) };
    }

    // A full stop ends the words, but "1953/.." ends in two of its own.
    private static string WithoutStop(string text) =>
        text.EndsWith('.') && (!text.EndsWith("..", StringComparison.Ordinal) || text.EndsWith("...", StringComparison.Ordinal))
            ? text[..^1].TrimEnd() : text;
}
