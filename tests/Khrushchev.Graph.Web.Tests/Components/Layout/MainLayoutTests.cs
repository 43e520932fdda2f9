using Bunit;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.Layout;
using Khrushchev.Graph.Web.Components.State;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Khrushchev.Graph.Web.Tests.Api;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Components.Layout;

/// <summary>A database takes a moment to say what course it holds: no view may begin without.</summary>
public sealed class MainLayoutTests : BunitContext
{
    private static readonly StoreInfo Info = new(7, "hash", Course.Untitled with { Title = "Tests" }, default, null);

    private readonly LateInfo store = new();
    private readonly InfoMemory memory = new();

    public MainLayoutTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddStore(store);
        Services.AddSingleton(memory);
        Services.AddSingleton(new CourseFeed(new CourseStatus("notes")));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void View_BeforeTheCourseIsKnown_IsNotThere()
    {
        var layout = RenderLayout();
        Assert.Empty(layout.FindAll(".view"));

        store.Info.SetResult(Info);

        layout.WaitForAssertion(() => Assert.Equal("7 of Tests", layout.Find(".view").TextContent));
        Assert.Equal(Info, memory.Last);
    }

    [Fact]
    public void View_OfACourseThatThePageHasSeen_IsThereAtOnce()
    {
        memory.Last = Info;

        Assert.Equal("7 of Tests", RenderLayout().Find(".view").TextContent);
    }

    [Fact]
    public void View_WhereTheStoreHasGoneSince_GivesWayToTheReason()
    {
        memory.Last = Info;
        var layout = RenderLayout();

        store.Info.SetException(new StoreUnavailableException("The database is away."));

        layout.WaitForAssertion(() => Assert.Contains("The database is away.", layout.Find("main").TextContent, StringComparison.Ordinal));
        Assert.Empty(layout.FindAll(".view"));
    }

    [Fact]
    public void View_ThatFailedAtOnePlace_IsDrawnAtTheNext()
    {
        memory.Last = Info;
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("cards");
        var layout = RenderLayout();
        Assert.Contains("This view could not be drawn", layout.Find("main").TextContent, StringComparison.Ordinal);

        navigation.NavigateTo("lessons");

        layout.WaitForAssertion(() => Assert.Equal("7 of Tests", layout.Find(".view").TextContent));
    }

    [Fact]
    public void Details_ThatCannotBeDrawn_SaySoAndCanBeClosed()
    {
        memory.Last = Info;
        Services.GetRequiredService<NavigationManager>().NavigateTo("?focus=anything");

        var layout = RenderLayout();

        layout.WaitForAssertion(() => Assert.Contains("could not be drawn", layout.Find("aside.panel").TextContent, StringComparison.Ordinal));
        Assert.Equal("", layout.Find("aside.panel a.close").GetAttribute("href"));
        Assert.Equal("7 of Tests", layout.Find(".view").TextContent);
    }

    [Fact]
    public async Task Banner_WhileAQuestionWaits_SaysWhyBesideTheView()
    {
        memory.Last = Info;
        var layout = RenderLayout();
        var patience = Services.GetRequiredService<PatientStore>();

        using var enough = new CancellationTokenSource();
        var asking = layout.InvokeAsync(() => patience.LessonsAsync(enough.Token).AsTask());
        layout.WaitForAssertion(() => Assert.Contains(AwayStore.Reason, layout.Find(".banner").TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(layout.FindAll(".view"));

        await enough.CancelAsync();
        layout.WaitForAssertion(() => Assert.Empty(layout.FindAll(".banner")), TimeSpan.FromSeconds(10));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private IRenderedComponent<MainLayout> RenderLayout() => Render<MainLayout>(p => p.Add(l => l.Body, builder =>
    {
        builder.OpenComponent<InfoView>(0);
        builder.CloseComponent();
    }));

    /// <summary>A view that shows what it was given, but for cards.</summary>
    private sealed class InfoView : ComponentBase
    {
        [CascadingParameter] private PageView Page { get; set; } = default!;

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            if (Page.State.View == View.Cards)
                throw new InvalidOperationException("Cards are not its strength.");
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "class", "view");
            builder.AddContent(2, $"{Page.Info.Version} of {Page.Info.Course.Title}");
            builder.CloseElement();
        }
    }

    /// <summary>Says what it holds when the test lets it, and then nothing new.</summary>
    private sealed class LateInfo : AwayStore, IGraphStore
    {
        public TaskCompletionSource<StoreInfo> Info { get; } = new();

        public new ValueTask<StoreInfo> InfoAsync(CancellationToken cancellationToken) => new(Info.Task);

        public new ValueTask<EntityDetail?> FindAsync(EntityId id, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("No details are to be had.");

        public new async IAsyncEnumerable<StoreInfo> WatchAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield break;
        }
    }
}
