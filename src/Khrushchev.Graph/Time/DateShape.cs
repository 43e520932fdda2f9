namespace Khrushchev.Graph.Time;

/// <summary>What kind of statement an EDTF text makes.</summary>
public enum DateShape
{
    /// <summary>One date, as precise as written: it happened on a day within the window.</summary>
    Single,

    /// <summary><c>a/b</c>: it lasted from a to b.</summary>
    Interval,

    /// <summary><c>[a..b]</c> or <c>[a,b]</c>: it happened once, on one of these.</summary>
    OneOf,

    /// <summary><c>{a..b}</c> or <c>{a,b}</c>: it happened on all of these.</summary>
    AllOf,
}
