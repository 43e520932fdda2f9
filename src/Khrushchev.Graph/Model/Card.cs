using System.Collections.Immutable;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Model;

/// <summary>A flashcard: a question and the bullets that answer it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Number">Place in the course, from 1.</param>
/// <param name="Title">The question.</param>
/// <param name="Period">What the card is about in time, or null.</param>
/// <param name="Passages">The bullets in order.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Card(
    EntityId Id, int Number, string Title, HistoricalDate? Period, ImmutableArray<Passage> Passages, SourceSpan Location);

/// <summary>One bullet of a card.</summary>
/// <param name="Id">Card and anchor; a bullet without an anchor gets <c>line-N</c>, N its place on the card from 1.</param>
/// <param name="Text">The words in Markdown with wikilinks resolved to <c>[words](entity:id)</c>.</param>
/// <param name="Date">The date the bullet starts with, or null.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Passage(PassageId Id, string Text, HistoricalDate? Date, SourceSpan Location);
