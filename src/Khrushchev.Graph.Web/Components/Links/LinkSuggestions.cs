using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.Causes;
using Khrushchev.Graph.Web.Components.State;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>Links that may be asked about, where the question is still open.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Choices">The links.</param>
internal sealed record LinkSuggestions(string Title, ImmutableArray<LinkSuggestion> Choices)
{
    private const int Most = 24;
    private const int MostStarts = 12;
    private const int MostKnown = 400;

    /// <summary>What one end is known to be linked with; without any end what the lessons ask about, and where one may start.</summary>
    public static async Task<ImmutableArray<LinkSuggestions>> FindAsync(
        IGraphStore store, EntityHead? from, EntityHead? to, CancellationToken cancellationToken) => (from, to) switch
        {
            ({ } cause, null) => [Told(
                await ReachAsync(store, cause.Id, CausalDirection.Effects, e => PageState.Link(cause.Id, e), cancellationToken),
                $"“{cause.Title}” is known to have led to", $"The notes name nothing that “{cause.Title}” led to. Choose another cause above.")],
            (null, { } effect) => [Told(
                await ReachAsync(store, effect.Id, CausalDirection.Causes, c => PageState.Link(c, effect.Id), cancellationToken),
                $"“{effect.Title}” is known to go back to", $"The notes name no cause of “{effect.Title}”. Choose another effect above.")],
            (null, null) => [.. new[] { await FromLessonsAsync(store, cancellationToken), await StartsAsync(store, cancellationToken) }
                .Where(s => !s.Choices.IsEmpty)],
            _ => [],
        };

    private static LinkSuggestions Told(ImmutableArray<LinkSuggestion> choices, string some, string none) =>
        new(choices.IsEmpty ? none : some, choices);

    // What mattered most, then the nearest.
    private static async Task<ImmutableArray<LinkSuggestion>> ReachAsync(
        IGraphStore store, EntityId id, CausalDirection direction, Func<EntityId, PageState> link, CancellationToken cancellationToken) =>
        await store.ClosureAsync(new ClosureQuery(id, direction, Limit: MostKnown), cancellationToken) is { } closure
            ? [.. closure.Nodes.Zip(closure.Steps).Skip(1).OrderByDescending(p => p.First.Significance).ThenBy(p => p.Second).ThenBy(p => p.First.Id)
                .Take(Most).Select(p => One(p.First, link(p.First.Id)))]
            : [];

    private static async Task<LinkSuggestions> FromLessonsAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var pairs = (await store.LessonsAsync(cancellationToken)).SelectMany(l => l.Steps)
            .Where(s => s is { View: "links", Focus.Length: > 1 }).Select(s => (From: s.Focus[0], To: s.Focus[^1])).Distinct().Take(Most).ToList();
        var ends = pairs.SelectMany(p => new[] { p.From, p.To }).Distinct();
        var heads = (await store.HeadsAsync([.. ends], cancellationToken)).ToDictionary(h => h.Id);
        return new LinkSuggestions("The lessons ask", [.. pairs.Where(p => heads.ContainsKey(p.From) && heads.ContainsKey(p.To)).Select(p =>
            new LinkSuggestion($"{heads[p.From].Title} → {heads[p.To].Title}", null, heads[p.To].Theme, PageState.Link(p.From, p.To)))]);
    }

    // What most is known to have followed from.
    private static async Task<LinkSuggestions> StartsAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var slice = await store.NetworkAsync(new NetworkQuery(MostKnown), cancellationToken);
        var effects = slice.Relations.Where(r => r.Claim is not null).CountBy(r => r.From).ToDictionary();
        return new LinkSuggestions("Or start from", [.. slice.Nodes.Where(n => effects.ContainsKey(n.Id))
            .OrderByDescending(n => n.Significance).ThenByDescending(n => effects[n.Id]).ThenBy(n => n.Id)
            .Take(MostStarts).Select(n => One(n, PageState.Link(n.Id, null)))]);
    }

    private static LinkSuggestion One(EntityHead head, PageState link) => new(head.Title, CausesWords.When(head), head.Theme, link);
}

/// <summary>A link that may be asked about.</summary>
/// <param name="Title">The thing, or both.</param>
/// <param name="Date">When, or null.</param>
/// <param name="Theme">Its theme, or null.</param>
/// <param name="Link">Where it leads.</param>
internal sealed record LinkSuggestion(string Title, string? Date, string? Theme, PageState Link);
