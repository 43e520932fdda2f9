using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Cards;

/// <summary>Which bullets of the cards the record contradicts, and what it says instead.</summary>
public sealed class CardCorrections
{
    private readonly ILookup<PassageId, Entity> corrections;

    private CardCorrections(IEnumerable<Entity> corrected) => corrections = corrected
        .SelectMany(e => e.Correction!.NotesEvidence.Select(n => n.Passage).OfType<PassageId>().Distinct().Select(p => (Passage: p, Entity: e)))
        .ToLookup(c => c.Passage, c => c.Entity);

    /// <summary>None, as before they are loaded.</summary>
    public static CardCorrections None { get; } = new([]);

    /// <summary>Asks for every corrected entity that cites a bullet of these cards.</summary>
    public static async Task<CardCorrections> LoadAsync(IGraphStore store, ImmutableArray<CardDetail> cards, CancellationToken cancellationToken)
    {
        var ids = cards.SelectMany(c => c.Uses).SelectMany(u => u.Entities).Where(e => e.Standing == Standing.Corrected).Select(e => e.Id).Distinct();
        var corrected = new List<Entity>();
        foreach (var id in ids)
        {
            if (await store.FindAsync(id, cancellationToken) is { Entity.Correction: not null } found)
                corrected.Add(found.Entity);
        }
        return new CardCorrections(corrected);
    }

    /// <summary>Whose pages correct this bullet; empty where notes and record agree.</summary>
    public IEnumerable<Entity> Of(PassageId passage) => corrections[passage];

    /// <summary>How many bullets of the card are corrected.</summary>
    public int Count(Card card) => card.Passages.Count(p => corrections.Contains(p.Id));
}
