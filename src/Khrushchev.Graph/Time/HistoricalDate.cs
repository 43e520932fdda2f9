using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Khrushchev.Graph.Time.Ordering;
using Khrushchev.Graph.Time.Parsing;
using Khrushchev.Graph.Time.Words;
using NodaTime;

namespace Khrushchev.Graph.Time;

/// <summary>
/// A date as honest as its source: EDTF (ISO 8601-2:2019), with the first and last day that it allows. Immutable. Equal when the
/// EDTF text, the Old Style, the author's words and the relative date are equal; two ways to write one window are not.
/// </summary>
public sealed class HistoricalDate : IEquatable<HistoricalDate>
{
    internal HistoricalDate(string edtf, DateShape shape, DateBound start, DateBound end, ImmutableArray<DateRange> members) =>
        (Edtf, Shape, Start, End, Members) = (edtf, shape, start, end, members);

    /// <summary>The EDTF text, always valid EDTF; <see cref="Parse"/> of it gives the same window.</summary>
    public string Edtf { get; }

    /// <summary>The date as the notes may write it: <see cref="Edtf"/>, or the Old Style with its <c>OS</c>. For storing.</summary>
    public string Notation => OldStyle is null ? Edtf : $"{OldStyle} OS";

    /// <summary>The words of the notes where they are looser than the EDTF, or null.</summary>
    public string? AuthorWords { get; private set; }

    /// <summary>Set where the date was written relative to another entity; the window carries that entity's doubt along.</summary>
    public RelativeDate? Relative { get; private set; }

    /// <summary>The date in the Julian calendar, as written but without <c>OS</c>, where the author gave Old Style; else null.</summary>
    public string? OldStyle { get; private set; }

    /// <summary>What follows the day's <c>T</c>, as in <c>23:20:30Z</c>, or null. The window is still the whole day.</summary>
    public string? TimeOfDay { get; internal init; }

    /// <summary>What kind of statement it is.</summary>
    public DateShape Shape { get; }

    /// <summary>The date, or the start of the interval or set.</summary>
    public DateBound Start { get; }

    /// <summary>The date again, or the end of the interval or set.</summary>
    public DateBound End { get; }

    /// <summary>The members of a set as written, ranges as one member each; empty for a single date and an interval.</summary>
    public ImmutableArray<DateRange> Members { get; }

    /// <summary>First possible day, or null where the start is open or unknown.</summary>
    public LocalDate? Earliest => Start.Kind == BoundKind.Known ? Start.Earliest : null;

    /// <summary>Last possible day, inclusive, or null where the end is open or unknown.</summary>
    public LocalDate? Latest => End.Kind == BoundKind.Known ? End.Latest : null;

    /// <summary><see cref="Earliest"/> as a <see cref="DayNumber"/>; <see cref="int.MinValue"/> where there is none.</summary>
    public int EarliestDay => Start.EarliestDay;

    /// <summary><see cref="Latest"/> as a <see cref="DayNumber"/>, inclusive; <see cref="int.MaxValue"/> where there is none.</summary>
    public int LatestDay => End.LatestDay;

    /// <summary>What the author should know of a date that can be read in two ways, with how to mend it; null for nearly all.</summary>
    public string? Warning => DateWarning.Of(this);

    /// <summary>Reads EDTF. Never throws; the error says what was found where, what was expected and how to mend it.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out HistoricalDate? date, [NotNullWhen(false)] out string? error)
    {
        var read = EdtfParser.TryParse(text, out date, out var fault);
        error = fault?.Message;
        return read;
    }

    /// <summary>Reads EDTF that is known to be right.</summary>
    /// <exception cref="FormatException">It is not; the message says why.</exception>
    public static HistoricalDate Parse(string text) =>
        TryParse(text, out var date, out var error) ? date : throw new FormatException(error);

    /// <summary>The same date with the author's words beside it.</summary>
    public HistoricalDate WithWords(string? words)
    {
        var copy = (HistoricalDate)MemberwiseClone();
        copy.AuthorWords = words;
        return copy;
    }

    /// <summary>The same date marked as reckoned from another entity.</summary>
    public HistoricalDate WithRelative(RelativeDate? relative)
    {
        var copy = (HistoricalDate)MemberwiseClone();
        copy.Relative = relative;
        return copy;
    }

    internal HistoricalDate WithOldStyle(string? julian)
    {
        var copy = (HistoricalDate)MemberwiseClone();
        copy.OldStyle = julian;
        return copy;
    }

    /// <summary>
    /// What can be said about the order of two dates, by the windows as written (a mark of doubt does not widen them). Sets count
    /// from their first to their last day.
    /// </summary>
    public DateOrder Compare(HistoricalDate other) => DateComparison.Compare(this, other);

    /// <summary>
    /// Whether this began after the other had ended, whatever the readings: its earliest start is after the other's latest end, even
    /// where doubted dates reach <see cref="DateBound.DoubtReach"/> days further. A cause must not be certainly later than its effect.
    /// False where the start or the other's end is open or unknown.
    /// </summary>
    public bool IsCertainlyLaterThan(HistoricalDate other) => Lateness.IsCertain(this, other);

    /// <summary>
    /// Whether some reading of both lets this begin after the other had ended: its latest start is after the other's earliest end,
    /// by the windows as written. True whenever <see cref="IsCertainlyLaterThan"/> is.
    /// </summary>
    public bool MayBeLaterThan(HistoricalDate other) => Lateness.IsPossible(this, other);

    /// <summary>
    /// Whether this was going on on a day. Once within a month is only possible on each of its days; what lasted is certain from its latest
    /// possible start to its earliest possible end, both inclusive. A doubted date reaches <see cref="DateBound.DoubtReach"/> days
    /// further.
    /// </summary>
    /// <param name="day">The day, as <see cref="DayNumber"/>.</param>
    public DayPresence PresenceOn(int day) => Presence.Of(this, day);

    /// <summary>
    /// The date in British English for marks and cards: "26 June 1953", "about February 1955", "once between June and December 1953",
    /// "7 November 1917 (25 October, Old Style)"; a relative date as it was written, "1 week after Stalin dies". Without
    /// <see cref="AuthorWords"/>, which are shown beside it.
    /// </summary>
    public string ToWords() => DateWords.Short(this);

    /// <summary>The same with the window of doubt in days: "about February 1955, between 1 and 28 February".</summary>
    public string ToLongWords() => DateWords.Long(this);

    /// <summary>
    /// The words without the year, for a place under a heading that says it: "5 March", "June – December". The same as
    /// <see cref="ToWords"/> where the window is not within one year, and still the year where nothing finer is known.
    /// </summary>
    public string ToShortWords() => DateWords.WithoutYear(this);

    /// <summary>
    /// The date for a narrow place, months in three letters and what is shared said once: "23 Oct – 11 Nov 1956", "c. Feb 1955",
    /// "once, Oct 1953 – Dec 1954". A relative date by its own days. Show <see cref="ToLongWords"/> where there is room.
    /// </summary>
    public string ToCompactWords() => CompactWords.Of(this);

    /// <inheritdoc/>
    public bool Equals(HistoricalDate? other) =>
        other is not null && Edtf == other.Edtf && AuthorWords == other.AuthorWords
        && OldStyle == other.OldStyle && Relative == other.Relative;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HistoricalDate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edtf, AuthorWords);

    /// <summary>The EDTF text.</summary>
    public override string ToString() => Edtf;
}
