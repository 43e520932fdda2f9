namespace Khrushchev.Graph.Web.Components.State;

/// <summary>
/// Tells news from what somebody said and hears back. What is said goes through the browser, so it comes back late, once, in the order in which it was
/// said, with news in between; and the page may be drawn any number of times with what it had heard before.
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
        var isSame = Same(value, Heard);
        Heard = value;
        if (isSame ? !said.TryPeek(out var next) || !Same(next, value) : !said.Contains(value))
            return !isSame;
        // What was said before it has been overtaken.
        while (!Same(said.Dequeue(), value))
            continue;
        return false;
    }

    private static bool Same(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}
