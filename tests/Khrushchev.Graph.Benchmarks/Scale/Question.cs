using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>A kind of question. Each time it is asked about something else, so that no answer comes from what was asked before.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="AskAsync">Asks it for the n-th time, from 0; gives the answer.</param>
internal sealed record Question(string Name, Func<IGraphStore, int, ValueTask<object?>> AskAsync)
{
    /// <summary>How many things an answer holds.</summary>
    public static int Size(object? answer) => answer switch
    {
        EntityDetail detail => detail.Relations.Length,
        ImmutableArray<EntityHead> heads => heads.Length,
        SearchSlice found => found.Hits.Length,
        TimelineSlice window => window.Marks.Length + window.Clusters.Length + window.Tenures.Length,
        GraphSlice slice => slice.Nodes.Length + slice.Relations.Length,
        PathsSlice paths => paths.Paths.Length,
        CardDetail card => card.Card.Passages.Length,
        ImmutableArray<CardHead> cards => cards.Length,
        ImmutableArray<Lesson> lessons => lessons.Length,
        _ => 1,
    };
}
