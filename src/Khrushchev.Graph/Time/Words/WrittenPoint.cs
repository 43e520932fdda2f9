using Khrushchev.Graph.Time.Parsing;

namespace Khrushchev.Graph.Time.Words;

/// <summary>One date as it was written, its year perhaps missing or short.</summary>
internal readonly record struct WrittenPoint
{
    /// <summary>The year, or its last two digits.</summary>
    public int Year { get; init; }

    /// <summary>4, 2, or 0 where no year was written.</summary>
    public int YearDigits { get; init; }

    /// <summary>1 to 12, or 0.</summary>
    public int Month { get; init; }

    /// <summary>1 to 31, or 0.</summary>
    public int Day { get; init; }

    /// <summary>21 to 24, or 0.</summary>
    public int Season { get; init; }

    public bool IsDecade { get; init; }

    /// <summary>A bare number that may be a day or the last digits of a year: March 14.</summary>
    public bool MayBeDay { get; init; }

    public DateQualification Doubt { get; init; }

    public bool IsYear => Month == 0 && Season == 0 && !IsDecade;

    /// <summary>Its place in the year, to tell December–February from June–December; 0 for a whole year.</summary>
    public int Order => Month != 0 ? (Month * 100) + Day : Season != 0 ? SubYear.Span(Season).Month * 100 : 0;

    public WrittenPoint In(int year) => this with { Year = year, YearDigits = 4 };

    /// <summary>EDTF, right or wrong; the year must be whole.</summary>
    public string ToEdtf()
    {
        var date = (IsDecade, Season, Month, Day) switch
        {
            (true, _, _, _) => $"{Year / 10:000}X",
            (_, > 0, _, _) => $"{Year:0000}-{Season}",
            (_, _, 0, _) => $"{Year:0000}",
            (_, _, _, 0) => $"{Year:0000}-{Month:00}",
            _ => $"{Year:0000}-{Month:00}-{Day:00}",
        };
        return date + EdtfText.Mark(Doubt);
    }
}
