using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Details;

/// <summary>Where each bullet stands and what cites it. Bullets are numbered in the order of cards and lines.</summary>
internal sealed class PassageIndex
{
    private readonly GraphSnapshot snapshot;
    private readonly Dictionary<PassageId, int> numbers = [];
    private readonly List<CitedPassage> bullets = [];
    private readonly List<int>?[] entities;
    private readonly List<int>?[] correcting;
    private readonly int[] relations;

    public PassageIndex(GraphSnapshot snapshot)
    {
        this.snapshot = snapshot;
        foreach (var card in snapshot.Cards)
        {
            foreach (var bullet in card.Passages.OrderBy(p => p.Location.Line))
            {
                numbers.Add(bullet.Id, numbers.Count);
                bullets.Add(new CitedPassage(bullet, card.Number, card.Title));
            }
        }
        entities = new List<int>?[numbers.Count];
        correcting = new List<int>?[numbers.Count];
        relations = new int[numbers.Count];
        for (var i = 0; i < snapshot.Entities.Length; i++)
        {
            foreach (var evidence in Citations.Of(snapshot.Entities[i]))
                Cite(entities, evidence, i);
            foreach (var evidence in snapshot.Entities[i].Correction?.NotesEvidence ?? [])
                Cite(correcting, evidence, i);
        }
        var counted = new int[numbers.Count];
        for (var i = 0; i < snapshot.Relations.Length; i++)
        {
            foreach (var evidence in snapshot.Relations[i].Evidence)
            {
                if (evidence.Passage is not { } passage || !numbers.TryGetValue(passage, out var number) || counted[number] == i + 1)
                    continue;
                counted[number] = i + 1;
                relations[number]++;
            }
        }
    }

    public CardDetail Detail(Card card) => new(card, [.. card.Passages.Select(p => Use(p.Id))]);

    /// <summary>The bullets that are cited, each once, in the order of cards and lines.</summary>
    public ImmutableArray<CitedPassage> Find(IEnumerable<Evidence> evidence)
    {
        using var cited = new NumberSet(numbers.Count);
        foreach (var item in evidence)
        {
            if (item.Passage is { } passage && numbers.TryGetValue(passage, out var number))
                cited.Add(number);
        }
        return cited.Of(bullets);
    }

    /// <summary>Notes that an entity cites a bullet; entities come in order, so the same one twice is the last.</summary>
    private void Cite(List<int>?[] citations, Evidence evidence, int entity)
    {
        if (evidence.Passage is not { } passage || !numbers.TryGetValue(passage, out var number))
            return;
        var citing = citations[number] ??= [];
        if (citing.Count == 0 || citing[^1] != entity)
            citing.Add(entity);
    }

    private PassageUse Use(PassageId passage)
    {
        var number = numbers[passage];
        var citing = entities[number] ?? [];
        var named = citing.Take(QueryLimits.PassageEntities).Select(i => snapshot.Entities[i].Head).ToImmutableArray();
        var corrections = (correcting[number] ?? []).Take(QueryLimits.PassageEntities).Select(i => snapshot.Entities[i])
            .Select(e => new PassageCorrection(e.Head, e.Correction!.RecordSays));
        return new PassageUse(passage, named, relations[number], citing.Count - named.Length, [.. corrections]);
    }
}
