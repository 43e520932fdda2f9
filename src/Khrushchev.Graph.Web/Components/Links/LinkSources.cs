using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>What the chains rest on, numbered in the order in which it is first cited.</summary>
public sealed class LinkSources
{
    private readonly Dictionary<string, int> numbers = [];

    /// <summary>For chains whose evidence has not been looked up.</summary>
    public static LinkSources None { get; } = new();

    /// <summary>The citations; the first has number 1.</summary>
    internal ImmutableArray<Citation> All { get; private init; } = [];

    /// <summary>Numbers the evidence of chains.</summary>
    /// <param name="chains">The chains.</param>
    /// <param name="details">The pages of their effects, which hold what the claims cite.</param>
    internal static LinkSources Of(IEnumerable<LinkChain> chains, IReadOnlyDictionary<EntityId, EntityDetail> details)
    {
        var all = ImmutableArray.CreateBuilder<Citation>();
        var numbers = new Dictionary<string, int>();
        foreach (var claim in chains.SelectMany(c => c.Claims))
        {
            foreach (var evidence in claim.Evidence.Where(e => details.ContainsKey(claim.To) && numbers.TryAdd(e.ToString(), all.Count + 1)))
                all.Add(Citation.Of(evidence, details[claim.To]));
        }
        var sources = new LinkSources { All = all.ToImmutable() };
        foreach (var (key, number) in numbers)
            sources.numbers.Add(key, number);
        return sources;
    }

    /// <summary>The number of a citation, or null where it was not looked up.</summary>
    public int? Number(Evidence evidence) => numbers.TryGetValue(evidence.ToString(), out var number) ? number : null;
}
