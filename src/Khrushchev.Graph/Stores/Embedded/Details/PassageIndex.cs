using System.Collections.Frozen;
using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Details;

/// <summary>Where each bullet stands and what cites it.</summary>
internal sealed class PassageIndex
{
    private readonly GraphSnapshot snapshot;
    private readonly Dictionary<PassageId, Place> places = [];
    private readonly List<int>?[] entities;
    private readonly List<int>?[] correcting;
    private readonly int[] relations;
    private readonly FrozenDictionary<EntityId, Card> cards;
    private readonly Lazy<ImmutableArray<CardHead>> deck;

    public PassageIndex(GraphSnapshot snapshot)
    {
        this.snapshot = snapshot;
        cards = snapshot.Cards.ToFrozenDictionary(c => c.Id);
        deck = new(() => [.. snapshot.Cards.Take(QueryLimits.Cards).Select(c => CardHead.Of(Detail(c)))]);
        for (var card = 0; card < snapshot.Cards.Length; card++)
        {
            for (var bullet = 0; bullet < snapshot.Cards[card].Passages.Length; bullet++)
                places.Add(snapshot.Cards[card].Passages[bullet].Id, new Place(places.Count, card, bullet));
        }
        entities = new List<int>?[places.Count];
        correcting = new List<int>?[places.Count];
        relations = new int[places.Count];
        for (var i = 0; i < snapshot.Entities.Length; i++)
        {
            foreach (var evidence in Citations.Of(snapshot.Entities[i]))
                Cite(entities, evidence, i);
            foreach (var evidence in snapshot.Entities[i].Correction?.NotesEvidence ?? [])
                Cite(correcting, evidence, i);
        }
        var counted = new int[places.Count];
        for (var i = 0; i < snapshot.Relations.Length; i++)
        {
            foreach (var evidence in snapshot.Relations[i].Evidence)
            {
                if (evidence.Passage is not { } passage || !places.TryGetValue(passage, out var place) || counted[place.Number] == i + 1)
                    continue;
                counted[place.Number] = i + 1;
                relations[place.Number]++;
            }
        }
    }

    /// <summary>The cards that a list shows, worked out when it is first asked for.</summary>
    public ImmutableArray<CardHead> Deck => deck.Value;

    /// <summary>A card with what cites its bullets, or null.</summary>
    public CardDetail? Detail(EntityId id) => cards.TryGetValue(id, out var card) ? Detail(card) : null;

    public CardDetail Detail(Card card) => new(card, [.. card.Passages.Select(p => Use(p.Id))]);

    /// <summary>The bullets that are cited, each once, in the order of cards and lines.</summary>
    public ImmutableArray<CitedPassage> Find(IEnumerable<Evidence> evidence) =>
    [
        .. Cited(evidence).OrderBy(p => p.Card).ThenBy(p => Bullet(p).Location.Line).ThenBy(p => p.Bullet)
            .Select(p => new CitedPassage(Bullet(p), snapshot.Cards[p.Card].Number, snapshot.Cards[p.Card].Title)),
    ];

    /// <summary>Notes that an entity cites a bullet; entities come in order, so the same one twice is the last.</summary>
    private void Cite(List<int>?[] citations, Evidence evidence, int entity)
    {
        if (evidence.Passage is not { } passage || !places.TryGetValue(passage, out var place))
            return;
        var citing = citations[place.Number] ??= [];
        if (citing.Count == 0 || citing[^1] != entity)
            citing.Add(entity);
    }

    private Passage Bullet(Place place) => snapshot.Cards[place.Card].Passages[place.Bullet];

    private PassageUse Use(PassageId passage)
    {
        var number = places[passage].Number;
        var citing = entities[number] ?? [];
        var named = citing.Take(QueryLimits.PassageEntities).Select(i => snapshot.Entities[i].Head).ToImmutableArray();
        var corrections = (correcting[number] ?? []).Take(QueryLimits.PassageEntities).Select(i => snapshot.Entities[i])
            .Select(e => new PassageCorrection(e.Head, e.Correction!.RecordSays));
        return new PassageUse(passage, named, relations[number], citing.Count - named.Length, [.. corrections]);
    }

    private IEnumerable<Place> Cited(IEnumerable<Evidence> evidence) =>
        evidence.Where(e => e.Passage is { } p && places.ContainsKey(p)).Select(e => places[e.Passage!.Value]).Distinct();

    private readonly record struct Place(int Number, int Card, int Bullet);
}
