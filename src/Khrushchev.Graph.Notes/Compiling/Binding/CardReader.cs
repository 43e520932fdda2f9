using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>From a page to a card: every bullet is a passage, nested ones too.</summary>
internal static class CardReader
{
    public static CardDraft Read(Page page)
    {
        var number = page.Fields.Text("number");
        return new CardDraft(
            page, page.Fields.Number("number", 1, 100_000), number?.Span ?? page.Start, DateReader.Read(page.Fields, "period"), Passages(page));
    }

    private static ImmutableArray<PassageDraft> Passages(Page page)
    {
        var items = page.Note.Lead.Concat(page.Note.Sections.SelectMany(s => s.Blocks)).SelectMany(b => b.Items);
        return [.. items.Select((item, i) => Passage(page, item, i + 1))];
    }

    private static PassageDraft Passage(Page page, NoteItem item, int place)
    {
        var (date, words) = Dated(item.Prose);
        return new PassageDraft(
            item, item.Anchor ?? $"line-{place}", page.Span(item.Range), date, item.Prose.Plain(words, item.Prose.Flat.Length));
    }

    private static (HistoricalDate? Date, int Words) Dated(Prose prose)
    {
        var colon = prose.Flat.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && HistoricalDate.TryParse(prose.Flat[..colon].Trim(), out var date, out _) ? (date, colon + 1) : (null, 0);
    }
}
