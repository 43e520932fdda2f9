using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Notes;

/// <summary>Which bullets of the cards have come into the graph: what a teacher still has to write a page for.</summary>
/// <param name="Cards">In the order of the course.</param>
/// <param name="Bullets">How many bullets there are.</param>
/// <param name="Uncovered">How many of them nothing cites.</param>
public sealed record CoverageReport(ImmutableArray<CardCoverage> Cards, int Bullets, int Uncovered)
{
    /// <summary>
    /// Counts citations of entities (page, correction, readings) and of relations. An event that a dated bullet makes by itself cites that
    /// bullet, so such a bullet is covered.
    /// </summary>
    public static CoverageReport Of(GraphSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var entities = snapshot.Entities.SelectMany(e => Cited(e).Distinct().Select(p => (Passage: p, e.Id))).ToLookup(c => c.Passage, c => c.Id);
        var relations = snapshot.Relations.SelectMany(r => Passages(r.Evidence).Distinct().Select(p => (Passage: p, r.Id))).ToLookup(c => c.Passage, c => c.Id);
        var cards = snapshot.Cards.Select(card => new CardCoverage(card, [.. card.Passages.Select(p =>
            new BulletCoverage(p, [.. entities[p.Id]], [.. relations[p.Id]]))])).ToImmutableArray();
        return new CoverageReport(cards, cards.Sum(c => c.Bullets.Length), cards.Sum(c => c.Bullets.Count(b => !b.IsCovered)));
    }

    private static IEnumerable<PassageId> Cited(Entity entity) =>
        Passages(entity.Evidence)
            .Concat(entity.Correction is { } c ? Passages(c.NotesEvidence).Concat(Passages(c.RecordEvidence)) : [])
            .Concat(entity.Readings.SelectMany(r => Passages(r.Evidence)));

    private static IEnumerable<PassageId> Passages(ImmutableArray<Evidence> evidence) => evidence.Select(e => e.Passage).OfType<PassageId>();
}

/// <summary>One card's bullets.</summary>
/// <param name="Card">The card.</param>
/// <param name="Bullets">One for each passage, in order.</param>
public sealed record CardCoverage(Card Card, ImmutableArray<BulletCoverage> Bullets);

/// <summary>What cites one bullet.</summary>
/// <param name="Passage">The bullet.</param>
/// <param name="Entities">Ids of entities, in their order.</param>
/// <param name="Relations">Ids of relations (<see cref="Relation.Id"/>), in their order.</param>
public sealed record BulletCoverage(Passage Passage, ImmutableArray<EntityId> Entities, ImmutableArray<string> Relations)
{
    /// <summary>Whether anything cites it.</summary>
    public bool IsCovered => !Entities.IsEmpty || !Relations.IsEmpty;
}
