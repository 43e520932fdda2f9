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
        var period = DateReader.Read(page.Fields, "period");
        var items = page.Note.Lead.Concat(page.Note.Sections.SelectMany(s => s.Blocks)).SelectMany(b => b.Items);
        return new CardDraft(
            page, page.Fields.Number("number", 1, 100_000), number?.Span ?? page.Start, period,
            [.. items.Select((item, i) => Passage(page, item, i + 1, period?.Date))]);
    }

    private static PassageDraft Passage(Page page, NoteItem item, int place, HistoricalDate? period)
    {
        var date = BulletDate.Read(item.Prose.Flat, period);
        return new PassageDraft(
            item, item.Anchor ?? $"line-{place}", page.Span(item.Range), date, item.Prose.Plain(date.Length, item.Prose.Flat.Length));
    }
}
