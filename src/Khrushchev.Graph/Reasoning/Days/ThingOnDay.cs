using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Reasoning.Days;

/// <summary>A policy or event of a day.</summary>
/// <param name="Thing">What it is.</param>
/// <param name="Presence">Possible or certain.</param>
/// <param name="When">Its date in words; where its presence is only possible, what is doubtful: "began once in 1959".</param>
public sealed record ThingOnDay(EntityHead Thing, DayPresence Presence, string When)
{
    /// <summary>Whether nobody knows that it was this day.</summary>
    public bool IsDoubtful => Presence != DayPresence.Certain;
}
