using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Reasoning;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>One of the chains between two things, as it is listed.</summary>
/// <param name="Number">Its place among the chains, from 1.</param>
/// <param name="Chain">The chain.</param>
/// <param name="Between">Heads of what lies between the two ends, in order.</param>
/// <param name="Told">The chain as a paragraph.</param>
public sealed record LinkChain(int Number, CausalChain Chain, ImmutableArray<EntityHead> Between, ChainParagraph Told)
{
    /// <summary>Every claim, in the order they are told.</summary>
    public ImmutableArray<Relation> Claims { get; } = [.. Chain.Claims];

    /// <summary>What tells it from the others: "directly", "by way of Polish October".</summary>
    public string Way => Between switch
    {
        [] => "Directly",
        [var one] => $"By way of {one.Title}",
        [.. var first, var last] => $"By way of {string.Join(", ", first.Select(b => b.Title))} and {last.Title}",
    };
}
