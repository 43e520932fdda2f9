namespace Khrushchev.Graph.Time;

/// <summary>Whether a date takes in one day.</summary>
public enum DayPresence
{
    /// <summary>On no reading.</summary>
    No,

    /// <summary>On some readings: it may have been on another day, or not have begun yet, or be over.</summary>
    Possible,

    /// <summary>On every reading.</summary>
    Certain,
}
