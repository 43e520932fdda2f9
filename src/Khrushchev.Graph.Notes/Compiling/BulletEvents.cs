using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>
/// Events that nobody wrote a page for: a bullet that starts with a date is one, unless the page of an event or policy cites it, which
/// then stands in its place.
/// </summary>
internal static class BulletEvents
{
    private const int LongestTitle = 80;

    public static IEnumerable<(CardDraft Card, PassageDraft Passage)> Of(Draft draft)
    {
        var cited = Cited(draft);
        return draft.Cards.SelectMany(c => c.Passages.Select(p => (Card: c, Passage: p)))
            .Where(b => b.Passage.Date is not null && b.Passage.Text.Length > 0 && !cited.Contains((b.Card.Page, b.Passage.Anchor)));
    }

    /// <summary>The id of the event, or false where card and anchor together are too long for one.</summary>
    public static bool TryId(CardDraft card, PassageDraft passage, out EntityId id) =>
        EntityId.TryParse($"{card.Page.Note.Name}-{passage.Anchor}", out id);

    public static Entity Emit((CardDraft Card, PassageDraft Passage) bullet)
    {
        TryId(bullet.Card, bullet.Passage, out var id);
        var text = bullet.Passage.Text;
        return new Entity
        {
            Head = new EntityHead { Id = id, Kind = EntityKind.Event, Title = Title(text), Summary = text, Date = bullet.Passage.Date },
            Evidence = [Evidence.From(new PassageId(bullet.Card.Page.Id, bullet.Passage.Anchor))],
            Location = bullet.Passage.Span,
        };
    }

    private static HashSet<(Page, string)> Cited(Draft draft) =>
    [
        .. from entity in draft.Entities
           where entity.Kind is EntityKind.Event or EntityKind.Policy
           from link in entity.Page.Note.Links
           where link.Anchor is not null
           let card = entity.Page.Target(link)
           where card is not null
           select (card, link.Anchor),
    ];

    // The first sentence, or as many of its words as fit a mark on the timeline.
    private static string Title(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        var title = (stop < 0 ? text : text[..stop]).TrimEnd('.');
        if (title.Length > LongestTitle)
            title = title[..(title.LastIndexOf(' ', LongestTitle) is > 0 and var space ? space : LongestTitle)].TrimEnd(',', ';', ':') + "…";
        return title.Length == 0 ? text : char.ToUpperInvariant(title[0]) + title[1..];
    }
}
