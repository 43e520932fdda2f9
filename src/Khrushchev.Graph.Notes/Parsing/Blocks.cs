using System.Collections.Immutable;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>What a block of a note is; only what the format gives a meaning is told apart.</summary>
internal enum BlockKind
{
    Paragraph,
    List,
    Quote,
    Other,
}

/// <summary>One block of a note.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">All of it in the file.</param>
/// <param name="Prose">The words of a paragraph; empty for other kinds.</param>
/// <param name="Items">The items of a list, nested ones after the one that holds them.</param>
internal sealed record NoteBlock(BlockKind Kind, TextRange Range, Prose Prose, ImmutableArray<NoteItem> Items);

/// <summary>One item of a list.</summary>
/// <param name="Range">Its first paragraph, without an anchor at the end.</param>
/// <param name="Prose">The words of the first paragraph, without an anchor at the end.</param>
/// <param name="Anchor">The anchor at the end without the caret, or null.</param>
/// <param name="AnchorRange">Where the anchor is written.</param>
/// <param name="Rest">Other blocks of the item, nested lists apart.</param>
/// <param name="Depth">0 for the items of the list itself.</param>
internal sealed record NoteItem(
    TextRange Range, Prose Prose, string? Anchor, TextRange AnchorRange, ImmutableArray<TextRange> Rest, int Depth);

/// <summary>A <c>#</c> heading.</summary>
internal sealed record NoteTitle(string Text, TextRange Range);

/// <summary>A <c>##</c> heading and what follows it.</summary>
internal sealed record NoteSection(string Heading, TextRange Range, ImmutableArray<NoteBlock> Blocks);
