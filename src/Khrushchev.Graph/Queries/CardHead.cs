using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Queries;

/// <summary>A card as a list of cards shows it.</summary>
/// <param name="Id">The card's id.</param>
/// <param name="Number">Its place in the course, from 1.</param>
/// <param name="Title">The question.</param>
/// <param name="Period">What it is about in time, or null.</param>
/// <param name="Passages">How many bullets answer it.</param>
/// <param name="Corrected">How many of them the record contradicts: those that the notes' side of some correction cites.</param>
/// <param name="Theme">The theme of most of what its bullets name (<see cref="PassageUse.Entities"/>), the first (ordinal) of several; null
/// where they name nothing with a theme.</param>
public sealed record CardHead(EntityId Id, int Number, string Title, HistoricalDate? Period, int Passages, int Corrected, string? Theme)
{
    /// <summary>The head of a card.</summary>
    /// <param name="detail">The card with what cites its bullets.</param>
    public static CardHead Of(CardDetail detail)
    {
        var (card, uses) = detail;
        var theme = uses.SelectMany(u => u.Entities).Where(e => e.Theme is not null).GroupBy(e => e.Theme, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        return new CardHead(card.Id, card.Number, card.Title, card.Period, card.Passages.Length, uses.Count(u => !u.Corrections.IsEmpty), theme);
    }
}
