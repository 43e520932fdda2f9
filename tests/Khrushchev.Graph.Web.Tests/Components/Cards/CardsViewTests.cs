using System.Collections.Immutable;
using Bunit;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.Cards;
using Khrushchev.Graph.Web.Components.State;
using Khrushchev.Graph.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Components.Cards;

public sealed class CardsViewTests : BunitContext
{
    private readonly LateCards store = new();

    public CardsViewTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddStore(store);
    }

    [Fact]
    public async Task Card_ThatIsAnsweredAfterTheOneWantedSince_IsNotShown()
    {
        var page = new PageView(new PageState { View = View.Cards }, StoreInfo.Empty);
        var view = Render<CardsView>(p => p.AddCascadingValue(page).Add(c => c.Card, new EntityId("first")));
        view.Render(p => p.Add(c => c.Card, new EntityId("second")));

        await view.InvokeAsync(() => store.Answer("second"));
        await view.InvokeAsync(() => store.Answer("first"));

        Assert.Equal("second", view.Find("h1").TextContent);
    }

    /// <summary>Two cards, each of which comes when the test lets it.</summary>
    private sealed class LateCards : AwayStore, IGraphStore
    {
        private readonly Dictionary<EntityId, TaskCompletionSource<CardDetail?>> asked = [];

        public new ValueTask<ImmutableArray<CardHead>> CardsAsync(CancellationToken cancellationToken) =>
            ValueTask.FromResult(ImmutableArray.Create(Head("first", 1), Head("second", 2)));

        public new ValueTask<CardDetail?> CardAsync(EntityId id, CancellationToken cancellationToken) =>
            new((asked[id] = new TaskCompletionSource<CardDetail?>()).Task);

        public void Answer(string id) =>
            asked[new EntityId(id)].SetResult(new CardDetail(new Card(new EntityId(id), 1, id, null, [], new SourceSpan($"{id}.md", 1, 1)), []));

        private static CardHead Head(string id, int number) => new(new EntityId(id), number, id, null, 0, 0, null);
    }
}
