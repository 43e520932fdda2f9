using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>Words of the author with their place.</summary>
internal sealed record Written(string Text, SourceSpan Span);
