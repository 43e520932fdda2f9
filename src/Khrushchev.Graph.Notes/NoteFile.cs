namespace Khrushchev.Graph.Notes;

/// <summary>One file of a course, as text.</summary>
/// <param name="Path">Path below the course's folder, with forward slashes.</param>
/// <param name="Text">All of it, without a byte order mark.</param>
public sealed record NoteFile(string Path, string Text);
