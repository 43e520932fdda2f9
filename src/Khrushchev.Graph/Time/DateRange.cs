namespace Khrushchev.Graph.Time;

/// <summary>One member of an EDTF set: a date (both ends are that date), or all dates from one to another.</summary>
/// <param name="Start">Its first date; open where the set begins with <c>..</c>, never unknown.</param>
/// <param name="End">Its last date, inclusive; open where the set ends with <c>..</c>, never unknown.</param>
public readonly record struct DateRange(DateBound Start, DateBound End)
{
    /// <summary>Whether it was written as a range.</summary>
    public bool IsRange => Start != End;
}
