using Khrushchev.Graph.Contract;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;

namespace Khrushchev.Graph.Tests.Stores;

public sealed class EmbeddedGraphStoreTests : GraphStoreContract
{
    protected override Task<IGraphStore> CreateEmptyAsync() => Task.FromResult<IGraphStore>(new EmbeddedGraphStore());
}
