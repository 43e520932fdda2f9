namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>A work of the bibliography.</summary>
internal sealed record SourceDraft(Page Page, Written? Kind, Written? Author, Written? Year, string Note)
{
    public static IReadOnlyList<string> Kinds { get; } = ["book", "article", "speech", "document", "notes", "web"];
}
