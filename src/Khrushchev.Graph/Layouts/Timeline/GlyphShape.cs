namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>How a date is drawn on an axis of days.</summary>
public enum GlyphShape
{
    /// <summary>A solid dot: one exact day.</summary>
    Dot,

    /// <summary>A pale box as wide as the doubt: one day of a month, season, year… nobody knows which.</summary>
    Window,

    /// <summary>A solid bar as long as the event, each end capped by its own precision.</summary>
    Span,

    /// <summary>A bracket with light hatch: once, on one of these days.</summary>
    OneOf,
}

/// <summary>How an end of a drawn date looks.</summary>
public enum GlyphEnd
{
    /// <summary>It ends here, within its slack.</summary>
    Closed,

    /// <summary>It points on to the edge: no end, or none yet.</summary>
    GoesOn,

    /// <summary>Torn: there was an end, but nobody knows when.</summary>
    Torn,
}
