using CsCheck;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Time.Words;

namespace Khrushchev.Graph.Tests.Time.Words;

public sealed class DateInWordsTests
{
    [Theory]
    [InlineData("March 1953: Stalin dies", "March 1953", "1953-03")]
    [InlineData("June-December 1953: Beria is arrested", "June-December 1953", "1953-06/1953-12")]
    [InlineData("1954: Virgin Lands", "1954", "1954")]
    [InlineData("October 1957:", "October 1957", "1957-10")]
    [InlineData("25 February 1956: the speech", "25 February 1956", "1956-02-25")]
    [InlineData("25th of February, 1956", "25th of February, 1956", "1956-02-25")]
    [InlineData("25th February 1956", "25th February 1956", "1956-02-25")]
    [InlineData("February 25, 1956: the speech", "February 25, 1956", "1956-02-25")]
    [InlineData("Spring 1953:", "Spring 1953", "1953-21")]
    [InlineData("1947: Marshall", "1947", "1947")]
    [InlineData("Sept. 1953", "Sept. 1953", "1953-09")]
    [InlineData("18-29 June 1957: plenum", "18-29 June 1957", "1957-06-18/1957-06-29")]
    [InlineData("26 May – 2 June 1955:", "26 May – 2 June 1955", "1955-05-26/1955-06-02")]
    [InlineData("June to December 1953:", "June to December 1953", "1953-06/1953-12")]
    [InlineData("December – February 1954:", "December – February 1954", "1953-12/1954-02")]
    [InlineData("December 1953 – February:", "December 1953 – February", "1953-12/1954-02")]
    [InlineData("1953-57:", "1953-57", "1953/1957")]
    [InlineData("1953–4:", "1953–4", "1953/1954")]
    [InlineData("1917-21: civil war", "1917-21", "1917/1921")]
    [InlineData("1953-1957:", "1953-1957", "1953/1957")]
    [InlineData("the 1950s: thaw", "the 1950s", "195X")]
    [InlineData("c. 1954: schools", "c. 1954", "1954~")]
    [InlineData("about June 1954?: schools", "about June 1954?", "1954-06%")]
    [InlineData("1956 - 70 delegates", "1956", "1956")]
    [InlineData("1956 – Khrushchev speaks", "1956", "1956")]
    [InlineData("  May 1953:", "May 1953", "1953-05")]
    [InlineData("may 1953:", "may 1953", "1953-05")]
    public void TryRead_WholeYear_NeedsNoPeriod(string text, string words, string edtf)
    {
        Assert.True(DateInWords.TryRead(text, null, out var reading));
        Assert.Equal((edtf, words, false), (reading.Date.Edtf, reading.Date.AuthorWords, reading.Inferred));
        Assert.Equal(text.IndexOf(words, StringComparison.Ordinal) + words.Length, reading.Length);
    }

    [Theory]
    [InlineData("Feb 55' Malenkov", "1953/1964", "Feb 55'", "1955-02")]
    [InlineData("June 57' anti-party group", "1953/1964", "June 57'", "1957-06")]
    [InlineData("October 57: Zhukov", "1953/1964", "October 57", "1957-10")]
    [InlineData("Oct. 57: Zhukov", "1953/1964", "Oct. 57", "1957-10")]
    [InlineData("Oct ’57", "1953/1964", "Oct ’57", "1957-10")]
    [InlineData("March 47:", "1953/1964", "March 47", "1947-03")]
    [InlineData("Oct 20':", "1953/1964", "Oct 20'", "1920-10")]
    [InlineData("Feb 66:", "1953/1964", "Feb 66", "1966-02")]
    [InlineData("June-December: Beria", "1953", "June-December", "1953-06/1953-12")]
    [InlineData("February: plenum", "1953-06/1954-03", "February", "1954-02")]
    [InlineData("December-February: plenum", "1953-06/1954-03", "December-February", "1953-12/1954-02")]
    [InlineData("5 March: Stalin dies", "1953", "5 March", "1953-03-05")]
    [InlineData("March 5: Stalin dies", "1953", "March 5", "1953-03-05")]
    [InlineData("March 14: he leaves", "1953", "March 14", "1953-03-14")]
    [InlineData("March 5th: Stalin dies", "1953", "March 5th", "1953-03-05")]
    [InlineData("May-June 55:", "1953/1964", "May-June 55", "1955-05/1955-06")]
    [InlineData("spring: amnesty", "1953", "spring", "1953-21")]
    public void TryRead_YearShortOrMissing_IsInferredFromThePeriod(string text, string period, string words, string edtf)
    {
        Assert.True(DateInWords.TryRead(text, HistoricalDate.Parse(period), out var reading));
        Assert.Equal((edtf, words, true), (reading.Date.Edtf, reading.Date.AuthorWords, reading.Inferred));
    }

    [Theory]
    [InlineData("June-December: Beria", "1953/1957")]
    [InlineData("June-December: Beria", null)]
    [InlineData("March: he leaves", "1953-03-05/1954-03-27")]
    [InlineData("Feb 55': he resigns", null)]
    [InlineData("Feb 55': he resigns", "1953/..")]
    [InlineData("Feb 00': half a century away both ways", "1950")]
    [InlineData("March 14: war", "1914")]
    [InlineData("31 June 1953: nothing", "1953")]
    [InlineData("1905-07: revolt", null)]
    [InlineData("1905-7: revolt", null)]
    [InlineData("1953-1: revolt", null)]
    [InlineData("70% of industrial capacity", "1953/1964")]
    [InlineData("7 mil in 1956", "1953/1964")]
    [InlineData("may be", "1953")]
    [InlineData("Marching on", "1953")]
    [InlineData("1953rd", null)]
    [InlineData("19530626", null)]
    [InlineData("1900s", null)]
    [InlineData("winter 1952-53: frost", null)]
    [InlineData("December 1953 - June 1953", null)]
    [InlineData("Stalin dies", "1953")]
    [InlineData("", null)]
    public void TryRead_NoDateOrTwoReadings_IsNotRead(string text, string? period) =>
        Assert.False(DateInWords.TryRead(text, period is null ? null : HistoricalDate.Parse(period), out _));

    [Theory]
    [InlineData("1953-06-26: arrested", "1953-06-26")]
    [InlineData("1953-06/1953-12: prison", "1953-06/1953-12")]
    [InlineData("[1953-06..1953-12]: shot", "[1953-06..1953-12]")]
    [InlineData("1953-06: arrested", "1953-06")]
    [InlineData("1953-06-26", "1953-06-26")]
    public void TryRead_Edtf_IsTakenAsItStands(string text, string edtf)
    {
        Assert.True(DateInWords.TryReadPrefix(text, null, out var date, out var length));
        Assert.Equal((edtf, null, edtf.Length), (date.Edtf, date.AuthorWords, length));
    }

    [Fact]
    public void TryRead_OldStyle_KeepsIt()
    {
        Assert.True(DateInWords.TryRead("1917-10-25 OS: the palace", null, out var reading));
        Assert.Equal(("1917-10-25 OS", 13), (reading.Date.Notation, reading.Length));
    }

    [Fact]
    public void TryRead_WordsOfADate_GiveItBack() =>
        EdtfGen.Days(new(1850, 1, 1), new(1999, 12, 31)).Array[2].Select(Gen.Int[0, 4], (days, kind) =>
        {
            var (a, b) = days[0] <= days[1] ? (days[0], days[1]) : (days[1], days[0]);
            return kind switch
            {
                0 => $"{a:uuuu-MM-dd}",
                1 => $"{a:uuuu-MM}",
                2 => $"{a:uuuu-MM-dd}/{b:uuuu-MM-dd}",
                3 => $"{a:uuuu-MM}/{b:uuuu-MM}",
                _ => $"{a:uuuu}/{b:uuuu}",
            };
        }).Where(edtf => edtf.Split('/') is not [var from, var to] || from != to).Sample(edtf =>
        {
            var words = HistoricalDate.Parse(edtf).ToWords();
            Assert.True(DateInWords.TryRead(words + ": then", null, out var reading), words);
            Assert.Equal((edtf, words.Length), (reading.Date.Edtf, reading.Length));
        });

    [Fact]
    public void TryRead_AnyWords_NeverThrows() =>
        Gen.OneOf(
            Gen.Char["MarchJuneDc 0123456789-–'.,?:"].Array[0, 20].Select(c => new string(c)),
            Gen.String,
            Gen.Int[0, Tokens.Length - 1].Array[0, 8].Select(t => string.Concat(t.Select(i => Tokens[i]))))
            .Select(Gen.Int[0, Periods.Length - 1]).Sample((text, period) =>
            {
                if (DateInWords.TryRead(text, Periods[period], out var reading))
                    Assert.InRange(reading.Length, 1, text.Length);
            });

    private static readonly string[] Tokens =
    [
        "March", "June", "Feb.", " ", " ", "-", "–", " to ", "5", "25th", "1953", "57", "'", "c. ", "spring", "1950s",
        "the ", "of ", ",", "?", ":", "9999", "0001",
    ];

    private static readonly HistoricalDate?[] Periods =
        [null, .. new[] { "1953", "1953/1964", "0001", "9999", "1953/..", "-0043/0014", "[1953,1955]" }.Select(HistoricalDate.Parse)];
}
