using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Contract.Oracle;

public sealed partial class LinearOracle
{
    /// <summary>Answers <see cref="Stores.IGraphStore.FindAsync"/>.</summary>
    public EntityDetail? Find(EntityId id)
    {
        var entity = snapshot.Entities.FirstOrDefault(e => e.Id == id);
        if (entity is null)
            return null;
        var all = snapshot.Relations.Where(r => r.From == id || r.To == id)
            .OrderBy(r => r.Type).ThenBy(r => Head(r.Other(id)).Date is null).ThenBy(r => Head(r.Other(id)).Date?.EarliestDay)
            .ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var kept = all.Take(QueryLimits.DetailRelations).ToImmutableArray();
        var evidence = Citations(entity).Concat(kept.SelectMany(r => r.Evidence)).ToList();
        return new EntityDetail(
            entity, kept, [.. kept.Select(r => r.Other(id)).Distinct().Order().Select(Head)],
            [
                .. from card in snapshot.Cards.OrderBy(c => c.Number).ThenBy(c => c.Id)
                   from passage in card.Passages.OrderBy(p => p.Location.Line)
                   where evidence.Exists(e => e.Passage == passage.Id)
                   select new CitedPassage(passage, card.Number, card.Title),
            ],
            [.. snapshot.Sources.OrderBy(s => s.Id).Where(s => evidence.Exists(e => e.Source == s.Id))],
            all.Count - kept.Length);
    }

    /// <summary>Answers <see cref="Stores.IGraphStore.CardsAsync"/>.</summary>
    public ImmutableArray<CardHead> Cards() =>
        [.. snapshot.Cards.OrderBy(c => c.Number).ThenBy(c => c.Id).Take(QueryLimits.Cards).Select(c => Head(Card(c.Id)!))];

    /// <summary>Answers <see cref="Stores.IGraphStore.CardAsync"/>.</summary>
    public CardDetail? Card(EntityId id)
    {
        var card = snapshot.Cards.FirstOrDefault(c => c.Id == id);
        return card is null ? null : new CardDetail(card, [.. card.Passages.Select(p => Use(p.Id))]);
    }

    private static CardHead Head(CardDetail detail)
    {
        var themes = detail.Uses.SelectMany(u => u.Entities).Select(e => e.Theme).OfType<string>().ToList();
        var theme = themes.Distinct().Order(StringComparer.Ordinal).MaxBy(t => themes.Count(o => o == t));
        return new CardHead(
            detail.Card.Id, detail.Card.Number, detail.Card.Title, detail.Card.Period, detail.Card.Passages.Length,
            detail.Uses.Count(u => u.Corrections.Length > 0), theme);
    }

    private PassageUse Use(PassageId passage)
    {
        var citing = snapshot.Entities.Where(e => Citations(e).Any(c => c.Passage == passage)).OrderBy(e => e.Id).ToList();
        return new PassageUse(
            passage, [.. citing.Take(QueryLimits.PassageEntities).Select(e => e.Head)],
            snapshot.Relations.Count(r => r.Evidence.Any(e => e.Passage == passage)),
            Math.Max(0, citing.Count - QueryLimits.PassageEntities),
            [
                .. citing.Where(e => e.Correction is { } correction && correction.NotesEvidence.Any(n => n.Passage == passage))
                    .Take(QueryLimits.PassageEntities).Select(e => new PassageCorrection(e.Head, e.Correction!.RecordSays)),
            ]);
    }

    private static IEnumerable<Evidence> Citations(Entity entity) =>
        [
            .. entity.Evidence, .. entity.Correction?.NotesEvidence ?? [], .. entity.Correction?.RecordEvidence ?? [],
            .. entity.Readings.SelectMany(r => r.Evidence),
        ];
}
