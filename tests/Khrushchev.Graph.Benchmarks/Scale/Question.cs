using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>A kind of question. Each time it is asked about something else, so that no answer comes from what was asked before.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="AskAsync">Asks it for the n-th time, from 0; gives how many things the answer holds.</param>
internal sealed record Question(string Name, Func<IGraphStore, int, ValueTask<int>> AskAsync);
