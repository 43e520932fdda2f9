using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Khrushchev.Graph.Time;

/// <summary>
/// A date as honest as its source: EDTF (ISO 8601-2:2019), with the first and last day that it allows. Equal when the
/// EDTF text and the author's words are equal.
/// </summary>
public sealed class HistoricalDate : IEquatable<HistoricalDate>
{
    internal HistoricalDate(string edtf, DateShape shape, DateBound start, DateBound end, ImmutableArray<DateBound> members) =>
        (Edtf, Shape, Start, End, Members) = (edtf, shape, start, end, members);

    /// <summary>The EDTF text.</summary>
    public string Edtf { get; }

    /// <summary>The words of the notes where they are looser than the EDTF, or null.</summary>
    public string? AuthorWords { get; private init; }

    /// <summary>Set where the date was written relative to another entity; the window carries that entity's doubt along.</summary>
    public RelativeDate? Relative { get; private init; }

    /// <summary>The date in the Julian calendar, as written, where the author gave Old Style; else null.</summary>
    public string? OldStyle { get; internal init; }

    /// <summary>What kind of statement it is.</summary>
    public DateShape Shape { get; }

    /// <summary>The date, or the start of the interval or set.</summary>
    public DateBound Start { get; }

    /// <summary>The date again, or the end of the interval or set.</summary>
    public DateBound End { get; }

    /// <summary>The members of a set, ranges as one member each; empty for a single date and an interval.</summary>
    public ImmutableArray<DateBound> Members { get; }

    /// <summary>First possible day, or null where the start is open or unknown.</summary>
    public LocalDate? Earliest => Start.Kind == BoundKind.Known ? Start.Earliest : null;

    /// <summary>Last possible day, inclusive, or null where the end is open or unknown.</summary>
    public LocalDate? Latest => End.Kind == BoundKind.Known ? End.Latest : null;

    /// <summary><see cref="Earliest"/> as a <see cref="DayNumber"/>; <see cref="int.MinValue"/> where there is none.</summary>
    public int EarliestDay => Earliest is { } d ? DayNumber.Of(d) : int.MinValue;

    /// <summary><see cref="Latest"/> as a <see cref="DayNumber"/>, inclusive; <see cref="int.MaxValue"/> where there is none.</summary>
    public int LatestDay => Latest is { } d ? DayNumber.Of(d) : int.MaxValue;

    /// <summary>Reads EDTF. Never throws; the error says what was expected.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out HistoricalDate? date, [NotNullWhen(false)] out string? error) =>
        EdtfParser.TryParse(text, out date, out error);

    /// <summary>Reads EDTF that is known to be right.</summary>
    /// <exception cref="FormatException">It is not; the message says why.</exception>
    public static HistoricalDate Parse(string text) =>
        TryParse(text, out var date, out var error) ? date : throw new FormatException(error);

    /// <summary>The same date with the author's words beside it.</summary>
    public HistoricalDate WithWords(string? words) =>
        new(Edtf, Shape, Start, End, Members) { AuthorWords = words, Relative = Relative, OldStyle = OldStyle };

    /// <summary>The same date marked as reckoned from another entity.</summary>
    public HistoricalDate WithRelative(RelativeDate? relative) =>
        new(Edtf, Shape, Start, End, Members) { AuthorWords = AuthorWords, Relative = relative, OldStyle = OldStyle };

    /// <summary>What can be said about the order of two dates.</summary>
    public DateOrder Compare(HistoricalDate other) => DateComparison.Compare(this, other);

    /// <summary>The date in British English, with its doubt: "about February 1955, between 1 and 28 February".</summary>
    public string ToWords() => DateWords.Of(this);

    /// <inheritdoc/>
    public bool Equals(HistoricalDate? other) =>
        other is not null && Edtf == other.Edtf && AuthorWords == other.AuthorWords && OldStyle == other.OldStyle && Relative == other.Relative;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HistoricalDate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edtf, AuthorWords);

    /// <summary>The EDTF text.</summary>
    public override string ToString() => Edtf;
}
