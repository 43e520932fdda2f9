using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.State;

/// <summary>
/// What this process heard of the course last: a page begins with it while a database is asked anew. So a circuit, which draws the page a second
/// time, does not empty the screen; and the page of a wrong address, for which the framework waits for nothing, has its frame.
/// </summary>
internal sealed class InfoMemory
{
    private volatile StoreInfo? last;

    /// <summary>Null before anything was heard.</summary>
    public StoreInfo? Last
    {
        get => last;
        set => last = value;
    }
}
