using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Web.Components.Timeline;

namespace Khrushchev.Graph.Web.Tests.Components.Timeline;

public sealed class CausalTravelTests
{
    [Fact]
    public async Task Step_ToACause_GoesToTheTriggerAndSaysSo()
    {
        var (store, travel) = (await TimelineCourse.Succession().StoreAsync(), new CausalTravel());

        var step = await StepAsync(store, travel, "beria-arrested", effects: false, beside: false);

        Assert.Equal("trigger, 1 of 2 causes: Uprising, 17 June 1953", step?.Words);
    }

    [Fact]
    public async Task Step_Beside_GoesRoundTheCausesOfWhereItStarted()
    {
        var (store, travel) = (await TimelineCourse.Succession().StoreAsync(), new CausalTravel());
        var first = await StepAsync(store, travel, "beria-arrested", effects: false, beside: false);

        var second = await StepAsync(store, travel, first!.To.Id.Value, effects: false, beside: true);
        var third = await StepAsync(store, travel, second!.To.Id.Value, effects: false, beside: true);

        Assert.Equal("long-term, 2 of 2 causes: Stalin Dies, 5 March 1953", second.Words);
        Assert.Equal(first.To, third?.To);
    }

    [Fact]
    public async Task Step_BesideFromElsewhere_StartsThere()
    {
        var (store, travel) = (await TimelineCourse.Succession().StoreAsync(), new CausalTravel());
        await StepAsync(store, travel, "beria-arrested", effects: false, beside: false);

        var step = await StepAsync(store, travel, "beria-arrested", effects: true, beside: true);

        Assert.Equal("short-term, 1 of 1 effect: First Secretary Elected, September 1953", step?.Words);
    }

    [Fact]
    public async Task Step_WhereNothingIsKnown_IsNone()
    {
        var (store, travel) = (await TimelineCourse.Succession().StoreAsync(), new CausalTravel());

        Assert.Null(await StepAsync(store, travel, "stalin-dies", effects: false, beside: false));
    }

    private static async Task<TravelStep?> StepAsync(EmbeddedGraphStore store, CausalTravel travel, string from, bool effects, bool beside)
    {
        var id = new EntityId(from);
        var origin = await store.FindAsync(travel.Origin(id, effects, beside), TestContext.Current.CancellationToken);
        return travel.Step(id, origin!, effects, beside);
    }
}
