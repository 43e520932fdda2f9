using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Snapshots;

/// <summary>What must hold before parts may become a snapshot; what does not hold throws.</summary>
internal static class SnapshotRules
{
    public static void Check(SnapshotParts parts)
    {
        for (var i = 1; i < parts.Relations.Length; i++)
        {
            if (parts.Relations[i].Id == parts.Relations[i - 1].Id)
                throw new InvalidOperationException($"Two relations are called '{parts.Relations[i].Id}'.");
        }
        if (parts.Entities.FirstOrDefault(e => e.Head.Significance is < 1 or > 5) is { } entity)
            throw new InvalidOperationException($"'{entity.Id}' has a significance of {entity.Head.Significance}; it must be 1 to 5.");
        CheckUnique(parts.Cards.Select(c => c.Id), "cards");
        CheckUnique(parts.Sources.Select(s => s.Id), "works");
        CheckUnique(parts.Lessons.Select(l => l.Id), "lessons");
        CheckUnique(parts.Cards.SelectMany(c => c.Passages).Select(p => p.Id), "bullets");
    }

    /// <summary>The places of both ends of each relation.</summary>
    public static (int[] From, int[] To) Resolve(ImmutableArray<Relation> relations, IdIndex index)
    {
        var (from, to) = (new int[relations.Length], new int[relations.Length]);
        for (var i = 0; i < relations.Length; i++)
        {
            var relation = relations[i];
            if (relation.Type == RelationType.LedTo != relation.Claim is not null)
                throw new InvalidOperationException($"Relation '{relation.Id}': a causal claim belongs to LED_TO and to nothing else.");
            (from[i], to[i]) = (Place(relation, relation.From), Place(relation, relation.To));
        }
        return (from, to);

        int Place(Relation relation, EntityId end) => index.TryGetValue(end, out var place)
            ? place : throw new InvalidOperationException($"Relation '{relation.Id}' ends at '{end}', which is no entity.");
    }

    private static void CheckUnique<T>(IEnumerable<T> ids, string what)
    {
        var seen = new HashSet<T>();
        foreach (var id in ids)
        {
            if (!seen.Add(id))
                throw new InvalidOperationException($"Two {what} are called '{id}'.");
        }
    }
}
