using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>A date as written and as read.</summary>
/// <param name="Written">The author's text.</param>
/// <param name="Date">What it means; null where it cannot be read, or hangs on another entity and is not yet reckoned.</param>
/// <param name="Error">Why it cannot be read, or null.</param>
/// <param name="Relative">Set where the date hangs on another entity.</param>
/// <param name="Anchor">The name of that entity, with the place of the link.</param>
internal sealed record DateDraft(Written Written, HistoricalDate? Date, string? Error, RelativeDateSpec? Relative = null, Written? Anchor = null);
