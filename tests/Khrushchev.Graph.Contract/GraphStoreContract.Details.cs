using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Contract;

public abstract partial class GraphStoreContract
{
    [Theory, MemberData(nameof(Courses))]
    public async Task Find_SomeEntities_HaveWhatTheyRestOn(string course)
    {
        var (store, oracle, snapshot) = await OpenAsync(course);

        foreach (var id in SomeOf(snapshot, 25))
            CanonicalText.AssertSame(oracle.Find(id), await store.FindAsync(id, Cancel));
    }

    [Fact]
    public async Task Find_MoreRelationsThanFit_CutsAndCounts()
    {
        var builder = new GraphSnapshotBuilder();
        foreach (var entity in SmallCourse.Snapshot.Entities)
            builder.Add(entity);
        foreach (var number in Enumerable.Range(1, QueryLimits.DetailRelations + 7))
            builder.Add(SmallCourse.Snapshot.Relations.First(r => r.Claim is null) with { Id = $"many|{number}" });
        var snapshot = builder.Build();
        var store = await CreateAsync(snapshot);

        var found = await store.FindAsync(snapshot.Relations[0].From, Cancel);

        Assert.Equal((QueryLimits.DetailRelations, 7), (found!.Relations.Length, found.RelationsLeftOut));
        CanonicalText.AssertSame(new Oracle.LinearOracle(snapshot).Find(found.Entity.Id), found);
    }

    [Theory, MemberData(nameof(Courses))]
    public async Task Heads_KnownUnknownAndTwice_AreInTheOrderAskedFor(string course)
    {
        var (store, oracle, snapshot) = await OpenAsync(course);
        EntityId[] some = [.. SomeOf(snapshot, 10)];

        CanonicalText.AssertSame(oracle.Heads([.. some, .. some.Reverse()]), await store.HeadsAsync([.. some, .. some.Reverse()], Cancel));
        Assert.Empty(await store.HeadsAsync([], Cancel));
        Assert.Empty(await store.HeadsAsync(default, Cancel));
    }

    [Fact]
    public async Task Heads_MoreThanTheLimit_LooksAtTheFirstOnly()
    {
        var store = await CreateAsync(SmallCourse.Snapshot);
        var unknown = Enumerable.Range(0, QueryLimits.Heads - 1).Select(i => new EntityId($"nobody-{i}"));

        var heads = await store.HeadsAsync([.. unknown, new EntityId("moscow"), new EntityId("stalin-dies")], Cancel);

        Assert.Equal(["moscow"], heads.Select(h => h.Id.Value));
    }

    [Theory, MemberData(nameof(Courses))]
    public async Task Cards_AllAndEach_SayWhatCitesEachBullet(string course)
    {
        var (store, oracle, snapshot) = await OpenAsync(course);

        CanonicalText.AssertSame(oracle.Cards(), await store.CardsAsync(Cancel));
        foreach (var id in snapshot.Cards.Select(c => c.Id).Append(new EntityId("no-card")).Append(default))
            CanonicalText.AssertSame(oracle.Card(id), await store.CardAsync(id, Cancel));
    }

    [Theory, MemberData(nameof(Courses))]
    public async Task Lessons_All_AreInOrder(string course)
    {
        var (store, oracle, _) = await OpenAsync(course);

        CanonicalText.AssertSame(oracle.Lessons(), await store.LessonsAsync(Cancel));
    }
}
