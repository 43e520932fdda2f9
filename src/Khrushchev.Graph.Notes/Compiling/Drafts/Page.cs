using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>A note among the others: what it is called, and where its links lead.</summary>
internal sealed class Page(Note note, FieldReader fields, Written? typeName, Written title, ImmutableArray<Written> aliases)
{
    public Note Note { get; } = note;

    public FieldReader Fields { get; } = fields;

    /// <summary>What it describes; null where the type is missing or unknown.</summary>
    public NoteType? Type { get; } = typeName is null ? null : NoteType.Find(typeName.Text);

    /// <summary>The type as written, or null where it is missing.</summary>
    public Written? TypeName { get; } = typeName;

    /// <summary>The first heading, or the file's name where there is none.</summary>
    public Written Title { get; } = title;

    public ImmutableArray<Written> Aliases { get; } = aliases;

    /// <summary>The pages that each link of the note fits, by <see cref="WikiLink.Index"/>: one in a good note.</summary>
    public ImmutableArray<ImmutableArray<Page>> Targets { get; set; } = [];

    public string File => Note.Text.Path;

    /// <summary>The id; the default value where the file's name is none.</summary>
    public EntityId Id { get; } = EntityId.TryParse(note.Name, out var id) ? id : default;

    /// <summary>The page that a link leads to, or null where it fits none or several.</summary>
    public Page? Target(WikiLink link) => Targets[link.Index] is [var only] ? only : null;

    public SourceSpan Span(TextRange range) => Note.Text.Span(range);

    /// <summary>The line that opens the front matter.</summary>
    public SourceSpan FrontMatterSpan => new(File, 1, 1, Math.Min(3, Note.FrontMatter.Range.Length));

    /// <summary>The start of the file.</summary>
    public SourceSpan Start => new(File, 1, 1);
}
