using System.Collections.Immutable;
using Khrushchev.Graph.Time;
using Microsoft.AspNetCore.Components;

namespace Khrushchev.Graph.Web.Components.Entities;

/// <summary>One row of a <see cref="SpanChart"/>.</summary>
/// <param name="Words">What it is, and when in words.</param>
/// <param name="Spans">What is drawn.</param>
/// <param name="Colour">A person's colour from 1 to 8, or null.</param>
public sealed record SpanRow(RenderFragment Words, ImmutableArray<DrawnSpan> Spans, int? Colour = null);

/// <summary>One bar.</summary>
/// <param name="During">From its first possible day to its last.</param>
/// <param name="Kind">tenure, ally or rival: how it is drawn.</param>
public readonly record struct DrawnSpan(HistoricalDate During, string Kind);
