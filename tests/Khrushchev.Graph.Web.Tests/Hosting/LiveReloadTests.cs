using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class LiveReloadTests
{
    private const string Broken = "---\ntype: event\ntheme: leadership\ndate: some time\n---\n# Zhukov is dismissed\n\nHe is gone.\n";
    private const string Good = "---\ntype: event\ntheme: leadership\ndate: 1957-10-26\n---\n# Zhukov is dismissed\n\nHe is gone.\n";
    private static readonly EntityId Zhukov = new("zhukov-dismissed");

    [Fact]
    public async Task SavedNote_MovesTheVersion_BrokenOneKeepsIt_MendedOneClears()
    {
        await using var app = new TestApp();
        using var client = await app.ReadyAsync();
        var store = app.Services.GetRequiredService<IGraphStore>();
        Assert.Equal(1, app.Feed.Current.Version);

        app.Notes.Write("events/zhukov-dismissed.md", Broken);
        var broken = await app.Feed.WhenAsync(status => status.Errors.Any(), Patience.Token);
        Assert.Equal(1, broken.Version);
        var error = broken.Errors.First();
        Assert.Equal(("events/zhukov-dismissed.md", 4), (error.Span.File, error.Span.Line));
        Assert.Contains("some time", error.Message, StringComparison.Ordinal);
        Assert.Null(await store.FindAsync(Zhukov, Patience.Token));

        app.Notes.WriteBySwap("events/zhukov-dismissed.md", Good);
        var mended = await app.Feed.WhenAsync(status => status.IsCurrent && status.Version == 2, Patience.Token);
        Assert.Empty(mended.Errors);
        Assert.NotNull(await store.FindAsync(Zhukov, Patience.Token));

        File.Delete(app.Notes.PathOf("events/zhukov-dismissed.md"));
        await app.Feed.WhenAsync(status => status.Version == 3, Patience.Token);
        Assert.Null(await store.FindAsync(Zhukov, Patience.Token));
    }

    [Fact]
    public async Task BrokenAtStart_TheApplicationComesUpAndSaysWhy()
    {
        await using var app = new TestApp(new TempNotes(("events/zhukov-dismissed.md", Broken)));
        using var client = await app.ReadyAsync();

        Assert.True((await client.GetAsync(new Uri("/", UriKind.Relative), Patience.Token)).IsSuccessStatusCode);
        Assert.Equal(0, app.Feed.Current.Version);
        Assert.Contains(app.Feed.Current.Errors, e => e.Span.File == "events/zhukov-dismissed.md");

        app.Notes.Write("events/zhukov-dismissed.md", Good);
        await app.Feed.WhenAsync(status => status.Version == 1, Patience.Token);
    }
}
