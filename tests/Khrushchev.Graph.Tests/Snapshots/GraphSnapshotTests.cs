using CsCheck;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Tests.Snapshots;

public sealed class GraphSnapshotTests
{
    private static readonly Gen<GraphSnapshot> Snapshots =
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 60], Gen.Int[0, 150]).Select((seed, entities, relations) =>
            GeneratedGraph.Make(seed, entities, relations, cards: 2));

    [Fact]
    public void Build_AnyParts_AreInTheirOrder() => Snapshots.Sample(s =>
    {
        Assert.Equal(s.Entities.Select(e => e.Id).Order(), s.Entities.Select(e => e.Id));
        Assert.Equal(s.Relations.Select(r => r.Id).Order(StringComparer.Ordinal), s.Relations.Select(r => r.Id));
    }, iter: 100);

    [Fact]
    public void TryIndexOf_AnyEntity_IsItsPlace() => Snapshots.Sample(s =>
    {
        for (var i = 0; i < s.Entities.Length; i++)
            Assert.True(s.TryIndexOf(s.Entities[i].Id, out var place) && place == i);
        Assert.False(s.TryIndexOf(new EntityId("nobody"), out _));
        Assert.False(s.TryIndexOf(default, out _));
    }, iter: 100);

    [Fact]
    public void OutgoingAndIncoming_AnyEntity_AreTheRelationsWithThatEnd() => Snapshots.Sample(s =>
    {
        for (var i = 0; i < s.Entities.Length; i++)
        {
            var id = s.Entities[i].Id;
            Assert.Equal(Places(s, r => r.From == id), s.Outgoing(i).ToArray());
            Assert.Equal(Places(s, r => r.To == id), s.Incoming(i).ToArray());
        }
        Assert.All(Enumerable.Range(0, s.Relations.Length), r => Assert.Equal(s.Relations[r].From, s.Entities[s.FromOf(r)].Id));
        Assert.All(Enumerable.Range(0, s.Relations.Length), r => Assert.Equal(s.Relations[r].To, s.Entities[s.ToOf(r)].Id));
    }, iter: 50);

    [Fact]
    public void Add_SameEntityTwice_Throws()
    {
        var entity = GeneratedGraph.Make(1, 1, 0).Entities[0];

        Assert.Throws<ArgumentException>(() => new GraphSnapshotBuilder().Add(entity).Add(entity));
    }

    [Fact]
    public void Build_WhatDoesNotHold_Throws()
    {
        var snapshot = GeneratedGraph.Make(1, 40, 60);
        var claim = snapshot.Relations.First(r => r.Claim is not null);

        Refuses(b => b.Add(claim).Add(claim), "Two relations");
        Refuses(b => b.Add(claim with { To = new EntityId("nobody") }), "no entity");
        Refuses(b => b.Add(claim with { Claim = null }), "causal claim");
        Refuses(b => b.Add(claim with { Type = RelationType.Held }), "causal claim");
        Refuses(b => b.Add(snapshot.Cards[0]).Add(snapshot.Cards[0]), "Two cards");
        Refuses(b => b.Add(snapshot.Sources[0]).Add(snapshot.Sources[0]), "Two works");
        Refuses(b => b.Add(snapshot.Lessons[0]).Add(snapshot.Lessons[0]), "Two lessons");
        var card = snapshot.Cards[0];
        Refuses(b => b.Add(card with { Passages = [.. card.Passages, card.Passages[0]] }), "Two bullets");
        var entity = snapshot.Entities[0];
        foreach (var significance in (int[])[0, 6])
            Refuses(b => b.Add(entity with { Head = entity.Head with { Id = new EntityId("another"), Significance = significance } }), "must be 1 to 5");

        void Refuses(Action<GraphSnapshotBuilder> add, string because)
        {
            var builder = new GraphSnapshotBuilder();
            foreach (var entity in snapshot.Entities)
                builder.Add(entity);
            add(builder);
            Assert.Contains(because, Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<int> Places(GraphSnapshot snapshot, Func<Relation, bool> wanted) =>
        Enumerable.Range(0, snapshot.Relations.Length).Where(i => wanted(snapshot.Relations[i]));
}
