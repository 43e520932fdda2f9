using CsCheck;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Time.Words;

public sealed class CompactWordsTests
{
    [Theory]
    [InlineData("1953-06-26", "26 Jun 1953")]
    [InlineData("1955-02~", "c. Feb 1955")]
    [InlineData("1964-21?", "spring 1964?")]
    [InlineData("1953-06-26%", "c. 26 Jun 1953?")]
    [InlineData("1953-24", "winter 1953–54")]
    [InlineData("1954", "1954")]
    [InlineData("195X", "1950s")]
    [InlineData("190X", "once, 1900–09")]
    [InlineData("19XX~", "c. once, 1900–99")]
    [InlineData("1984-1X", "once, Oct–Dec 1984")]
    [InlineData("-0043-03-15", "15 Mar 44 BCE")]
    public void ToCompactWords_SingleDate_KeepsItsDoubt(string edtf, string words) => Assert.Equal(words, Compact(edtf));

    [Theory]
    [InlineData("1957-06-18/1957-06-29", "18–29 Jun 1957")]
    [InlineData("1956-10-23/1956-11-11", "23 Oct – 11 Nov 1956")]
    [InlineData("1922-12-23/1923-01-04", "23 Dec 1922 – 4 Jan 1923")]
    [InlineData("1953-06/1953-12", "Jun–Dec 1953")]
    [InlineData("1953-08/1955-02", "Aug 1953 – Feb 1955")]
    [InlineData("1957-05-10/1965", "10 May 1957 – 1965")]
    [InlineData("1953/1957", "1953–57")]
    [InlineData("1899/1901", "1899–1901")]
    [InlineData("1953~/1957", "c. 1953 – 1957")]
    [InlineData("1953/1953", "1953")]
    [InlineData("-0099/-0043", "100–44 BCE")]
    [InlineData("1957-06/..", "from Jun 1957")]
    [InlineData("1957/", "1957 – ?")]
    [InlineData("../1955-06", "until Jun 1955")]
    [InlineData("/1955", "? – 1955")]
    [InlineData("../..", "always")]
    public void ToCompactWords_Interval_SaysWhatItsEndsShareOnce(string edtf, string words) => Assert.Equal(words, Compact(edtf));

    [Theory]
    [InlineData("[1953-10..1954-12]", "once, Oct 1953 – Dec 1954")]
    [InlineData("[1957-06-18..1957-06-29]", "once, 18–29 Jun 1957")]
    [InlineData("[..1953-06]", "by Jun 1953")]
    [InlineData("[1953-03-05..]", "5 Mar 1953 or later")]
    [InlineData("[1953-05,1953-07]", "May 1953 or Jul 1953")]
    [InlineData("{1960,1961-12}", "1960 and Dec 1961")]
    [InlineData("{1953..1955}", "1953–55")]
    [InlineData("{1953,1955,1957}", "3 dates, 1953–57")]
    public void ToCompactWords_Set_SaysOnceOrHowMany(string edtf, string words) => Assert.Equal(words, Compact(edtf));

    [Fact]
    public void ToCompactWords_OldStyle_IsTheNewStyleAlone() => Assert.Equal("7 Nov 1917", Compact("1917-10-25 OS"));

    [Fact]
    public void ToCompactWords_AnyDate_IsNeverLongerThanTheFullWords() => EdtfGen.Any.Sample(text =>
    {
        var date = HistoricalDate.Parse(text);
        Assert.NotEmpty(date.ToCompactWords());
        Assert.True(date.ToCompactWords().Length <= date.ToWords().Length, $"{text}: “{date.ToCompactWords()}” for “{date.ToWords()}”.");
    });

    [Fact]
    public void ToCompactWords_SingleDate_IsDoubtedWhereTheDateIs() =>
        EdtfGen.Days(new(1850, 1, 1), new(1999, 12, 31)).SelectMany(EdtfGen.Around).Sample(text =>
        {
            var date = HistoricalDate.Parse(text);
            var (doubt, words) = (date.Start.Qualification, date.ToCompactWords());
            Assert.Equal(doubt.HasFlag(DateQualification.Approximate), words.StartsWith("c. ", StringComparison.Ordinal));
            Assert.Equal(doubt.HasFlag(DateQualification.Uncertain), words.EndsWith('?'));
        });

    private static string Compact(string edtf) => HistoricalDate.Parse(edtf).ToCompactWords();
}
