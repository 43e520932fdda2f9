using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>Columns by role: what was there for years far from the thing, what set it off next to it.</summary>
internal static class RoleColumns
{
    private const int Roles = 3;

    /// <summary>The thing, what is joined to it directly, and the claims between them.</summary>
    /// <exception cref="ArgumentException">The thing is not in the slice.</exception>
    public static GraphSlice Direct(GraphSlice slice, EntityId root, CausalDirection direction)
    {
        if (slice.Nodes.All(n => n.Id != root))
            throw new ArgumentException($"'{root}' is not in the slice.", nameof(root));
        var claims = slice.Relations
            .Where(r => r.Claim is not null && r.From != r.To && (direction == CausalDirection.Causes ? r.To : r.From) == root).ToList();
        HashSet<EntityId> kept = [root, .. claims.Select(r => r.Other(root))];
        return slice with { Nodes = [.. slice.Nodes.Where(n => kept.Contains(n.Id))], Relations = [.. claims] };
    }

    /// <summary>The column of each node and the heading of each column; a role too tall for the page has several columns.</summary>
    public static (int[] Layers, string[] Headings) Of(
        CausalInput input, OnsetWindow[] windows, EntityId root, CausalDirection direction, CausalLayoutOptions options)
    {
        var places = Array.ConvertAll([.. input.Nodes], n => n.Id == root ? Roles : -1);
        for (var i = 0; i < input.Arcs.Length; i++)
        {
            var other = direction == CausalDirection.Causes ? input.Arcs[i].From : input.Arcs[i].To;
            places[other] = Math.Max(places[other], (int)input.Claims[i].Claim!.Role);
        }
        var used = places.Distinct().OrderBy(p => direction == CausalDirection.Causes ? p : -p).ToArray();
        var layers = LayerSplit.Of(Array.ConvertAll(places, p => Array.IndexOf(used, p)), windows, options);
        var headings = new string[layers.Max() + 1];
        for (var v = 0; v < layers.Length; v++)
            headings[layers[v]] = Heading(places[v], input.Nodes[v]);
        return (layers, headings);
    }

    private static string Heading(int place, EntityHead head) => place switch
    {
        (int)CausalRole.LongTerm => "long-term",
        (int)CausalRole.ShortTerm => "short-term",
        (int)CausalRole.Trigger => "trigger",
        _ => LayerHeadings.Years(OnsetWindow.Shown(head)),
    };
}
