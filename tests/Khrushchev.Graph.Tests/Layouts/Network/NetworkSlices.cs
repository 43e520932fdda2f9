using CsCheck;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Tests.Layouts.Network;

/// <summary>Slices of a network, drawn at random.</summary>
internal static class NetworkSlices
{
    public static Gen<GraphSlice> Any { get; } = Gen.Int[1, 40].SelectMany(n =>
        Gen.Select(Gen.Int[1, 5].Array[n], Gen.Select(Gen.Int[0, n - 1], Gen.Int[0, n - 1]).Array[0, 2 * n], Slice));

    /// <summary>So many nodes in groups of fifty that hold together, with a claim between groups for every group.</summary>
    public static GraphSlice Large(int nodes) => Slice(
        [.. Enumerable.Range(0, nodes).Select(i => 1 + i % 5)],
        [.. Enumerable.Range(1, nodes - 1).SelectMany(i => i % 50 == 0
            ? new[] { (i, i - 50) } : [(i, i / 50 * 50 + (i % 50 - 1) / 2), (i, i / 50 * 50 + i * 7 % (i % 50))])]);

    public static GraphSlice Slice(int[] significance, (int A, int B)[] pairs)
    {
        var heads = significance.Select((s, i) => new EntityHead { Id = Id(i), Kind = EntityKind.Person, Title = $"{i}", Significance = s }).ToArray();
        var relations = pairs.GroupBy(p => p).SelectMany(g => g.Select((p, i) => new Relation
        {
            Id = $"{Id(p.A)}|RIVAL_OF|{Id(p.B)}|{i + 1}",
            Type = RelationType.RivalOf,
            From = Id(p.A),
            To = Id(p.B),
            Location = new("notes.md", 1, 1),
        }));
        return new GraphSlice([.. heads], [.. heads.Select(_ => 0)], [.. relations], 0, false);
    }

    private static EntityId Id(int i) => new($"n{i:0000}");
}
