using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Reasoning.Days;

/// <summary>Who held an office on a day, as far as anybody knows.</summary>
/// <param name="Office">The post.</param>
/// <param name="Holders">By start; empty where the notes name nobody for the day.</param>
/// <param name="Note">Since when, or what is doubtful: "the change was once in February 1955". Empty where there are no holders.</param>
public sealed record OfficeOnDay(EntityHead Office, ImmutableArray<HolderOnDay> Holders, string Note)
{
    /// <summary>Whether nobody knows who it was, or that it was this one.</summary>
    public bool IsDoubtful => Holders.Any(h => h.Presence != DayPresence.Certain);

    /// <summary>In one phrase: "Nikolai Bulganin or Georgy Zhukov: the change was once in February 1955".</summary>
    public string ToWords() =>
        Holders.IsEmpty ? "nobody named" : $"{string.Join(' ', Holders.Select(h => $"{h.Lead} {h.Person.Title}".TrimStart()))}: {Note}";
}

/// <summary>Somebody who held an office on a day, or may have.</summary>
/// <param name="Person">Who.</param>
/// <param name="Presence">Possible or certain.</param>
/// <param name="Lead">The words before the name; empty, or "then", "and", "or", "perhaps", "perhaps still", "perhaps already".</param>
public sealed record HolderOnDay(EntityHead Person, DayPresence Presence, string Lead);
