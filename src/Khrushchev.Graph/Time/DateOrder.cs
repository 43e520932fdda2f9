namespace Khrushchev.Graph.Time;

/// <summary>What can be said about the order of two dates.</summary>
public enum DateOrder
{
    /// <summary>Every possible day of the first is before every possible day of the second.</summary>
    Before,

    /// <summary>Every possible day of the first is after every possible day of the second.</summary>
    After,

    /// <summary>Their windows share a day, so nobody knows or both lasted at once.</summary>
    Overlaps,

    /// <summary>An end that would decide it is unknown.</summary>
    Unknown,
}
