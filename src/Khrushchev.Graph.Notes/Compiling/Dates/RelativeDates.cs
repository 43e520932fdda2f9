using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;

namespace Khrushchev.Graph.Notes.Compiling.Dates;

/// <summary>
/// Reckons the dates that hang on other entities, each after the one it hangs on. An entity hangs on one other at most, so this follows
/// chains without recursion, and every circle is found once.
/// </summary>
internal sealed class RelativeDates
{
    private readonly Dictionary<Page, EntityDraft> entities;
    private readonly NameTable names;
    private readonly HashSet<Page> done = [];
    private readonly List<ImmutableArray<EntityDraft>> cycles = [];
    private readonly List<(EntityDraft, string)> faults = [];

    public RelativeDates(ImmutableArray<EntityDraft> all, NameTable names)
    {
        entities = all.ToDictionary(e => e.Page);
        this.names = names;
        foreach (var entity in all.Where(e => e.Date?.Relative is not null))
            Follow(entity.Page);
        Entities = [.. all.Select(e => entities[e.Page])];
    }

    /// <summary>All entities in their order, with the dates that could be reckoned.</summary>
    public ImmutableArray<EntityDraft> Entities { get; }

    /// <summary>Circles, each hanging on the next and the last on the first.</summary>
    public IReadOnlyList<ImmutableArray<EntityDraft>> Cycles => cycles;

    /// <summary>Dates that could not be reckoned, with the reason.</summary>
    public IReadOnlyList<(EntityDraft Entity, string Message)> Faults => faults;

    private void Follow(Page from)
    {
        var chain = new List<Page>();
        var place = new Dictionary<Page, int>();
        for (var at = from; at is not null && entities.TryGetValue(at, out var entity) && entity.Date?.Relative is not null && !done.Contains(at); at = Anchor(entity))
        {
            if (!place.TryAdd(at, chain.Count))
            {
                cycles.Add([.. chain[place[at]..].Select(p => entities[p])]);
                break;
            }
            chain.Add(at);
        }
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            Reckon(entities[chain[i]]);
            done.Add(chain[i]);
        }
    }

    private Page? Anchor(EntityDraft entity) => names.Find(entity.Date!.Relative!.Target) is [var only] ? only : null;

    private void Reckon(EntityDraft entity)
    {
        var spec = entity.Date!.Relative!;
        if (Anchor(entity) is not { } anchor)
            return;
        if (!entities.TryGetValue(anchor, out var hangsOn))
        {
            if (anchor.Type is { } type)
                faults.Add((entity, $"'{anchor.Title.Text}' is a {type.Name} and has no date to reckon from. Name an entity that has one."));
        }
        else if (hangsOn.Date is null)
            faults.Add((entity, $"'{anchor.Title.Text}' has no date to reckon from. Give it one, or write this date itself."));
        else if (hangsOn.Date.Date is { } known)
        {
            if (spec.TryResolve(known, anchor.Id, out var date, out var error))
                entities[entity.Page] = entity with { Date = entity.Date with { Date = date } };
            else
                faults.Add((entity, error));
        }
    }
}
