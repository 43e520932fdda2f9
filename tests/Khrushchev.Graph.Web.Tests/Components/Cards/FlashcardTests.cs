using Bunit;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Web.Components.Cards;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Components.Cards;

public sealed class FlashcardTests : BunitContext
{
    public FlashcardTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public async Task Turn_ShowsTheAnswer_AndTurnsItBack()
    {
        var card = await RenderAsync();
        Assert.Empty(card.FindAll(".answer li"));

        await card.Find("button.turn").ClickAsync(new MouseEventArgs());
        Assert.Equal(2, card.FindAll(".answer li").Count);
        Assert.Equal("true", card.Find("button.turn").GetAttribute("aria-expanded"));

        await card.Find("button.turn").ClickAsync(new MouseEventArgs());
        Assert.Empty(card.FindAll(".answer li"));
    }

    [Fact]
    public async Task AnotherCard_InTheSamePlace_ComesWithItsQuestionAlone()
    {
        var card = await RenderAsync();
        await card.Find("button.turn").ClickAsync(new MouseEventArgs());
        var detail = card.Instance.Detail;

        card.Render(p => p.Add(c => c.Detail, detail with { Uses = detail.Uses }));
        Assert.Equal(2, card.FindAll(".answer li").Count);
        card.Render(p => p.Add(c => c.Detail, detail with { Card = detail.Card with { Id = new EntityId("another") } }));
        Assert.Empty(card.FindAll(".answer li"));
    }

    [Fact]
    public async Task Turned_CorrectedBullet_CarriesWhatTheRecordSays()
    {
        var card = await RenderAsync();

        await card.Find("button.turn").ClickAsync(new MouseEventArgs());

        var corrected = Assert.Single(card.FindAll(".answer li.corrected"));
        Assert.Equal("stalin", corrected.Id);
        Assert.Contains("He never was.", corrected.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ArrowRight", false, "cards/next")]
    [InlineData("ArrowLeft", false, "cards/before")]
    [InlineData("ArrowRight", true, "")]
    [InlineData("ArrowUp", false, "")]
    public async Task Arrows_LeadToTheCardsBeside(string key, bool alt, string address)
    {
        var card = await RenderAsync();

        await card.Find("article").KeyDownAsync(new KeyboardEventArgs { Key = key, AltKey = alt });

        var navigation = Services.GetRequiredService<NavigationManager>();
        Assert.Equal(address, navigation.ToBaseRelativePath(navigation.Uri));
    }

    private async Task<IRenderedComponent<Flashcard>> RenderAsync()
    {
        using var notes = PageCourse.Notes();
        var store = new EmbeddedGraphStore();
        await store.ReplaceAsync(new NotesCompiler().Compile(notes.Folder, Patience.Token).Snapshot!, null, Patience.Token);
        var cards = await store.CardsAsync(Patience.Token);
        var card = await store.CardAsync(cards[0].Id, Patience.Token);
        var page = new PageView(new PageState { View = View.Cards }, await store.InfoAsync(Patience.Token));
        return Render<Flashcard>(p => p.AddCascadingValue(page).Add(c => c.Detail, card!)
            .Add(c => c.Total, 3).Add(c => c.Previous, Beside("before")).Add(c => c.Next, Beside("next")));
    }

    private static CardHead Beside(string id) => new(new EntityId(id), 1, id, null, 0, 0, null);
}
