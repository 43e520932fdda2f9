namespace Khrushchev.Graph.Time;

/// <summary>What a relative date counts in.</summary>
public enum RelativeUnit
{
    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>Calendar months; a day that the month lacks becomes its last (31 January + 1 month is 28 February).</summary>
    Month,

    /// <summary>Calendar years; 29 February becomes 28 February where the year lacks it.</summary>
    Year,
}
