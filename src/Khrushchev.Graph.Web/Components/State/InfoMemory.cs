using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.State;

/// <summary>
/// What this process heard of the course last. A page is drawn twice, for the answer and then for its circuit: the second begins with
/// what the first was told, so that the screen does not go empty until a database has answered again.
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
