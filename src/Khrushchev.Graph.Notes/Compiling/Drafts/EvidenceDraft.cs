using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>A citation.</summary>
/// <param name="Link">As written.</param>
/// <param name="Span">Where.</param>
/// <param name="Target">The card or source, or null where the link fits nothing.</param>
/// <param name="Note">What the author says about it, or null.</param>
internal sealed record EvidenceDraft(WikiLink Link, SourceSpan Span, Page? Target, string? Note = null)
{
    public bool IsSource => Target?.Type == NoteType.Source;

    public bool IsBullet => Target?.Type == NoteType.Card && Link.Anchor is not null;

    /// <summary>The citation; only of a draft without errors.</summary>
    public Evidence ToEvidence() =>
        IsSource ? Evidence.From(Target!.Id, Note) : Evidence.From(new PassageId(Target!.Id, Link.Anchor!), Note);
}
