namespace Khrushchev.Graph.Model;

/// <summary>
/// What a statement rests on: one bullet of a card, or a work of the bibliography. Exactly one of
/// <see cref="Passage"/> and <see cref="Source"/> is set.
/// </summary>
public sealed record Evidence
{
    private Evidence(PassageId? passage, EntityId? source, string? note) => (Passage, Source, Note) = (passage, source, note);

    /// <summary>The cited bullet, or null.</summary>
    public PassageId? Passage { get; }

    /// <summary>The cited work, or null.</summary>
    public EntityId? Source { get; }

    /// <summary>What the author says about the citation, or null.</summary>
    public string? Note { get; }

    /// <summary>Cites one bullet of a card.</summary>
    public static Evidence From(PassageId passage, string? note = null) => new(passage, null, note);

    /// <summary>Cites a work of the bibliography.</summary>
    public static Evidence From(EntityId source, string? note = null) => new(null, source, note);

    /// <inheritdoc/>
    public override string ToString() => Passage?.ToString() ?? Source!.Value.ToString();
}
