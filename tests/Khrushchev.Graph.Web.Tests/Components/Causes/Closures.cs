using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.Causes;

namespace Khrushchev.Graph.Web.Tests.Components.Causes;

/// <summary>Closures written as "a&lt;b c; b&lt;d": a has the causes b and c, b has d; the first is explained.</summary>
internal static class Closures
{
    public static GraphSlice Of(string text)
    {
        var causes = text.Split(';', StringSplitOptions.TrimEntries).Select(p => p.Split('<'))
            .ToDictionary(p => p[0], p => p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        List<string> order = [causes.Keys.First()];
        List<int> steps = [0];
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var cause in causes.GetValueOrDefault(order[i], []).Where(c => !order.Contains(c)))
            {
                order.Add(cause);
                steps.Add(steps[i] + 1);
            }
        }
        var relations = causes.SelectMany(c => c.Value.Select(from => Claim(from, c.Key)));
        return new GraphSlice([.. order.Select(id => Head(id))], [.. steps], [.. relations], 0, false);
    }

    public static EntityHead Head(string id, string? date = null) => new()
    {
        Id = new(id),
        Kind = EntityKind.Event,
        Title = id.ToUpperInvariant(),
        Date = date is null ? null : HistoricalDate.Parse(date),
    };

    public static Relation Claim(string from, string to, CausalClaim? claim = null) => new()
    {
        Id = $"{from}|LED_TO|{to}",
        Type = RelationType.LedTo,
        From = new(from),
        To = new(to),
        Claim = claim ?? new(CausalRole.ShortTerm, CausalEffect.Promotes, 2, false, $"{from} led to {to}."),
        Location = new("notes.md", 1, 1),
    };

    public static CausesPicture Picture(GraphSlice closure, int? depth = null, params string[] opened) => CausesDrawing.Of(
        closure, CausalDirection.Causes, new CausesExtent(depth, Opened(opened)), CausesRoom.Guess(large: false));

    public static string Ids(IEnumerable<EntityHead> heads) => string.Join(' ', heads.Select(h => h.Id.Value).Order(StringComparer.Ordinal));

    public static ImmutableArray<EntityId> Opened(params string[] ids) => [.. ids.Select(i => new EntityId(i))];
}
