using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Details;

/// <summary>Each <see cref="CardDetail"/> of a version.</summary>
internal sealed class CardPages
{
    private readonly Dictionary<EntityId, CardDetail> pages = [];

    public CardPages(ImmutableArray<Card> cards, PassageIndex passages)
    {
        foreach (var card in cards)
            pages.Add(card.Id, passages.Detail(card));
        First = [.. cards.Take(QueryLimits.Cards).Select(c => pages[c.Id])];
    }

    /// <summary>As many as an answer carries, in order.</summary>
    public ImmutableArray<CardDetail> First { get; }

    public CardDetail? Find(EntityId id) => pages.GetValueOrDefault(id);
}
