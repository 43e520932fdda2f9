namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>A link between notes, as written: <c>[[Title|words]]</c> or <c>[[Card#^anchor]]</c>.</summary>
/// <param name="Index">Its place among the links of its note, from 0.</param>
/// <param name="Target">The name, trimmed, runs of white space one.</param>
/// <param name="Anchor">The bullet's anchor without the caret, or null.</param>
/// <param name="Words">The words to show: those after the bar, else the name.</param>
/// <param name="Range">The whole link with its brackets.</param>
internal sealed record WikiLink(int Index, string Target, string? Anchor, string Words, TextRange Range);
