namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A step from card to card by keyboard.</summary>
public enum CausalMove
{
    /// <summary>To the first of the causes.</summary>
    Cause,

    /// <summary>To the first of the effects.</summary>
    Effect,

    /// <summary>To the card above in the same column.</summary>
    Up,

    /// <summary>To the card below in the same column.</summary>
    Down,
}
