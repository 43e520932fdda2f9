using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Snapshots;

/// <summary>The parts of a snapshot, each in the order that <see cref="GraphSnapshot"/> says.</summary>
internal sealed record SnapshotParts(
    ImmutableArray<Entity> Entities, ImmutableArray<Relation> Relations, ImmutableArray<Card> Cards,
    ImmutableArray<Source> Sources, ImmutableArray<Lesson> Lessons)
{
    public GraphCounts Count() => new(
        Entities.Length, Relations.Length, Relations.Count(r => r.Claim is not null), Cards.Length,
        Cards.Sum(c => c.Passages.Length), Sources.Length, Lessons.Length);
}
