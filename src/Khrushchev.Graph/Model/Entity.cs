using System.Collections.Immutable;

namespace Khrushchev.Graph.Model;

/// <summary>A person, event, policy… of the course, with all that its page shows.</summary>
public sealed record Entity
{
    /// <summary>The part that slices carry.</summary>
    public required EntityHead Head { get; init; }

    /// <summary>Other names, common misspellings too.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The story in Markdown with wikilinks resolved to <c>[words](entity:id)</c>; may be empty. Raw HTML is never rendered.</summary>
    public string Body { get; init; } = "";

    /// <summary>What the notes say where the record differs; null unless <see cref="Standing.Corrected"/>.</summary>
    public Correction? Correction { get; init; }

    /// <summary>How schools of thought read it; two or more where <see cref="Standing.Disputed"/>.</summary>
    public ImmutableArray<EntityReading> Readings { get; init; } = [];

    /// <summary>What the page as a whole rests on.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceSpan Location { get; init; }

    /// <summary>Stable id.</summary>
    public EntityId Id => Head.Id;
}

/// <summary>Both sides of a correction; Markdown with links resolved.</summary>
/// <param name="NotesSay">What the notes say.</param>
/// <param name="NotesEvidence">The bullets that say so.</param>
/// <param name="RecordSays">What the record says.</param>
/// <param name="RecordEvidence">The works that say so; never empty.</param>
public sealed record Correction(
    string NotesSay, ImmutableArray<Evidence> NotesEvidence, string RecordSays, ImmutableArray<Evidence> RecordEvidence);

/// <summary>What one reading of the course says about a disputed entity.</summary>
/// <param name="Reading">Id of one of the course's readings.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record EntityReading(string Reading, string Text, ImmutableArray<Evidence> Evidence);
