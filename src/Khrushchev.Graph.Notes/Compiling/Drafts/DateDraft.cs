using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>A date as written and as read.</summary>
/// <param name="Written">The author's text.</param>
/// <param name="Date">What it means; null where it cannot be read or hangs on another entity.</param>
/// <param name="Error">Why it cannot be read, or null.</param>
internal sealed record DateDraft(Written Written, HistoricalDate? Date, string? Error);
