using NodaTime;

namespace Khrushchev.Graph.Time;

/// <summary>What is known of one end of an interval.</summary>
public enum BoundKind
{
    /// <summary>A date was given.</summary>
    Known,

    /// <summary>EDTF <c>..</c>: it goes on, or has always been.</summary>
    Open,

    /// <summary>EDTF blank: there was an end, but nobody knows when.</summary>
    Unknown,
}

/// <summary>How fine a date is.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One month.</summary>
    Month,

    /// <summary>A season, quarter, quadrimester or half-year.</summary>
    Season,

    /// <summary>One year.</summary>
    Year,

    /// <summary>Ten years (EDTF <c>195X</c>).</summary>
    Decade,

    /// <summary>A hundred years (EDTF <c>19XX</c>).</summary>
    Century,

    /// <summary>Coarser, or digits left out inside the date (EDTF <c>1953-XX-26</c>).</summary>
    Unspecified,
}

/// <summary>EDTF's marks of doubt.</summary>
[Flags]
public enum DateQualification
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>?</c>: the source may be wrong.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: about.</summary>
    Approximate = 2,
}

/// <summary>A single date, or one end of an interval: a window of days, both ends inclusive.</summary>
/// <param name="Kind">Whether there is a date at all.</param>
/// <param name="Earliest">First possible day, in the proleptic Gregorian calendar; meaningless unless <see cref="BoundKind.Known"/>.</param>
/// <param name="Latest">Last possible day, inclusive; meaningless unless <see cref="BoundKind.Known"/>.</param>
/// <param name="Precision">How fine the date is.</param>
/// <param name="Qualification">Doubt about it; a doubt about any part counts for the whole.</param>
public readonly record struct DateBound(
    BoundKind Kind, LocalDate Earliest, LocalDate Latest, DatePrecision Precision, DateQualification Qualification)
{
    /// <summary>An end written <c>..</c>.</summary>
    public static DateBound Open { get; } = new(BoundKind.Open, default, default, DatePrecision.Unspecified, DateQualification.None);

    /// <summary>An end left blank.</summary>
    public static DateBound Unknown { get; } = new(BoundKind.Unknown, default, default, DatePrecision.Unspecified, DateQualification.None);
}
