using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>
/// Sorts relations into kinds that no walk tells apart: of one type, one reading and one strength. A course has a few dozen, so a byte
/// stands for all that a walk asks of a relation.
/// </summary>
internal sealed class LinkKinds
{
    /// <summary>Stands for all that came when the other numbers were taken; such relations are looked at themselves.</summary>
    public const byte Rare = byte.MaxValue;

    private readonly ImmutableArray<Relation> relations;
    private readonly byte[] kinds;
    private readonly List<Relation> examples = [];

    public LinkKinds(ImmutableArray<Relation> relations)
    {
        this.relations = relations;
        kinds = new byte[relations.Length];
        var numbers = new Dictionary<(RelationType Type, string? Reading, int? Strength), byte>();
        for (var i = 0; i < kinds.Length; i++)
        {
            var relation = relations[i];
            var key = (relation.Type, relation.Claim?.Reading, relation.Claim?.Strength);
            if (!numbers.TryGetValue(key, out kinds[i]))
            {
                kinds[i] = (byte)Math.Min(numbers.Count, Rare);
                if (kinds[i] == Rare)
                    continue;
                numbers.Add(key, kinds[i]);
                examples.Add(relation);
            }
        }
    }

    public byte this[int relation] => kinds[relation];

    /// <summary>What holds for each kind; false for <see cref="Rare"/>.</summary>
    public bool[] Where(Func<Relation, bool> condition)
    {
        var holds = new bool[Rare + 1];
        for (var kind = 0; kind < examples.Count; kind++)
            holds[kind] = condition(examples[kind]);
        return holds;
    }

    /// <summary>A relation like this one in type, reading and strength.</summary>
    public Relation Like(byte kind, int relation) => kind == Rare ? relations[relation] : examples[kind];
}
