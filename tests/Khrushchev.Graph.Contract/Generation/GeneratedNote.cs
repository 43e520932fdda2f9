namespace Khrushchev.Graph.Contract.Generation;

/// <summary>One file of notes.</summary>
/// <param name="Path">Below the course's folder, with forward slashes.</param>
/// <param name="Text">What is in it.</param>
public sealed record GeneratedNote(string Path, string Text);
