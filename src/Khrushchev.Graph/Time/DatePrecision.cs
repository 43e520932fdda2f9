namespace Khrushchev.Graph.Time;

/// <summary>How fine a date is.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One month (EDTF <c>1953-06</c> and <c>1953-06-XX</c>).</summary>
    Month,

    /// <summary>A season, quarter, quadrimester or half-year.</summary>
    Season,

    /// <summary>One year (EDTF <c>1953</c>, <c>1953-XX</c> and <c>1953-XX-XX</c>).</summary>
    Year,

    /// <summary>Ten years (EDTF <c>195X</c>).</summary>
    Decade,

    /// <summary>A hundred years (EDTF <c>19XX</c>).</summary>
    Century,

    /// <summary>Coarser, or digits left out inside the date (EDTF <c>1953-XX-26</c>).</summary>
    Unspecified,
}
