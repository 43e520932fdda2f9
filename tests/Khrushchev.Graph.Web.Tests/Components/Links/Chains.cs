using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Web.Components.Causes;
using Khrushchev.Graph.Web.Components.Links;
using Khrushchev.Graph.Web.Tests.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Links;

/// <summary>Stores of causes written as "a&lt;b c; b&lt;d", and chains in them.</summary>
internal static class Chains
{
    public static async Task<IGraphStore> StoreAsync(string text, params Relation[] more)
    {
        var slice = Closures.Of(text);
        var builder = new GraphSnapshotBuilder();
        foreach (var head in slice.Nodes)
            builder.Add(new Entity { Head = head, Location = new("notes.md", 1, 1) });
        foreach (var relation in slice.Relations.Concat(more))
            builder.Add(relation);
        var store = new EmbeddedGraphStore();
        await store.ReplaceAsync(builder.Build(), null, TestContext.Current.CancellationToken);
        return store;
    }

    public static async Task<LinkPicture> PictureAsync(string text, string from, string to, int most = 5)
    {
        var store = await StoreAsync(text);
        var paths = await store.PathsAsync(new PathsQuery(new(from), new(to), QueryLimits.Paths), TestContext.Current.CancellationToken);
        return LinkPicture.Of(paths!, most, [], CausesRoom.Guess(large: false));
    }

    public static string Ids(IEnumerable<EntityId> ids) => string.Join(' ', ids);

    public static ImmutableArray<string> Claims(LinkChain chain) => [.. chain.Claims.Select(r => r.Id)];
}
