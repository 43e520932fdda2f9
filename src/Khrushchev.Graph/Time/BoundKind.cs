namespace Khrushchev.Graph.Time;

/// <summary>What is known of one end of an interval.</summary>
public enum BoundKind
{
    /// <summary>A date was given.</summary>
    Known,

    /// <summary>EDTF <c>..</c>: it goes on, or has always been.</summary>
    Open,

    /// <summary>EDTF blank: there was an end, but nobody knows when.</summary>
    Unknown,
}
