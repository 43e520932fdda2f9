namespace Khrushchev.Graph.Web.Components.State;

/// <summary>
/// Tells news from what somebody said and hears back. What is said goes through the browser, so it comes back late, in the order
/// in which it was said, while the page may be drawn any number of times with what it had heard before.
/// </summary>
internal sealed class Echo<T>(T first)
{
    private readonly Queue<T> said = [];

    /// <summary>What was heard last.</summary>
    public T Heard { get; private set; } = first;

    /// <summary>Whether something that was said has not come back.</summary>
    public bool IsAwaited => said.Count > 0;

    /// <summary>This will come back.</summary>
    public void Say(T value) => said.Enqueue(value);

    /// <summary>Whether this is neither what was heard last nor what was said.</summary>
    public bool IsNews(T value)
    {
        if (EqualityComparer<T>.Default.Equals(value, Heard))
            return false;
        Heard = value;
        var ours = said.Contains(value);
        // What was said before it has been overtaken; after news, nothing is waited for.
        while (said.TryDequeue(out var overtaken) && !(ours && EqualityComparer<T>.Default.Equals(overtaken, value)))
            continue;
        return !ours;
    }
}
