namespace Khrushchev.Graph.Time;

/// <summary>EDTF's marks of doubt; <c>%</c> sets both.</summary>
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
