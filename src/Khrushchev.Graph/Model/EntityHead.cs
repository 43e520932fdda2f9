using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Model;

/// <summary>What a list, a mark or a card needs of an entity; slices carry heads, never bodies.</summary>
public sealed record EntityHead
{
    /// <summary>Stable id.</summary>
    public required EntityId Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>When it happened or was; null where the notes give none.</summary>
    public HistoricalDate? Date { get; init; }

    /// <summary>Id of one of the course's themes, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>From 1 (detail) to 5 (turning point).</summary>
    public int Significance { get; init; } = 3;

    /// <summary>How it stands to notes and record.</summary>
    public Standing Standing { get; init; }

    /// <summary>The question that a cause map of it answers, or null for the usual one.</summary>
    public string? Why { get; init; }

    /// <summary>1 to 8, the colour of a person's tenure bars; null where none was chosen.</summary>
    public int? Colour { get; init; }
}
