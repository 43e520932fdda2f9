namespace Khrushchev.Graph.Notes.Rules.Argument;

/// <summary>
/// Strongly connected components by R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972); with a stack of its own, as a
/// chain of causes may be longer than the thread's.
/// </summary>
internal static class StrongComponents
{
    public static IEnumerable<HashSet<T>> Of<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> next) where T : notnull
    {
        var order = new Dictionary<T, int>();
        var low = new Dictionary<T, int>();
        var held = new Stack<T>();
        var onStack = new HashSet<T>();
        var walk = new Stack<(T Node, IEnumerator<T> Next)>();
        foreach (var root in nodes)
        {
            if (!order.ContainsKey(root))
                Enter(root);
            while (walk.TryPeek(out var top))
            {
                if (top.Next.MoveNext())
                {
                    if (!order.TryGetValue(top.Next.Current, out var place))
                        Enter(top.Next.Current);
                    else if (onStack.Contains(top.Next.Current))
                        low[top.Node] = Math.Min(low[top.Node], place);
                    continue;
                }
                walk.Pop();
                if (walk.TryPeek(out var parent))
                    low[parent.Node] = Math.Min(low[parent.Node], low[top.Node]);
                if (low[top.Node] == order[top.Node])
                    yield return Leave(top.Node);
            }
        }

        void Enter(T node)
        {
            low[node] = order[node] = order.Count;
            held.Push(node);
            onStack.Add(node);
            walk.Push((node, next(node).GetEnumerator()));
        }

        HashSet<T> Leave(T root)
        {
            var component = new HashSet<T>();
            do
            {
                component.Add(held.Peek());
                onStack.Remove(held.Peek());
            }
            while (!held.Pop().Equals(root));
            return component;
        }
    }
}
