using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Details;

/// <summary>Each card of a version, with what cites it.</summary>
internal sealed class CardPages
{
    private readonly Dictionary<EntityId, CardDetail> pages = [];

    public CardPages(ImmutableArray<Card> cards, PassageIndex passages)
    {
        foreach (var card in cards)
            pages.Add(card.Id, passages.Detail(card));
        Heads = [.. cards.Take(QueryLimits.Cards).Select(c => CardHead.Of(pages[c.Id]))];
    }

    /// <summary>As many as an answer carries, in order.</summary>
    public ImmutableArray<CardHead> Heads { get; }

    public CardDetail? Find(EntityId id) => pages.GetValueOrDefault(id);
}
