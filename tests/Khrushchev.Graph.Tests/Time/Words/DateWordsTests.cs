using CsCheck;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Time.Words;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("1953-06-26", "26 June 1953", "26 June 1953", "26 June")]
    [InlineData("1955-02", "February 1955", "February 1955, between 1 and 28 February", "February")]
    [InlineData("1955-02~", "about February 1955", "about February 1955, between 1 and 28 February", "about February")]
    [InlineData("1953-06?", "perhaps June 1953", "perhaps June 1953, between 1 and 30 June", "perhaps June")]
    [InlineData("1953-06-26%", "perhaps about 26 June 1953", "perhaps about 26 June 1953", "perhaps about 26 June")]
    [InlineData("1953-?06-26", "perhaps 26 June 1953", "perhaps 26 June 1953 (the month is uncertain)", "perhaps 26 June")]
    [InlineData("1953?-06-~26", "perhaps about 26 June 1953", "perhaps about 26 June 1953 (the year is uncertain; the day is approximate)", "perhaps about 26 June")]
    [InlineData("1953-06?-26", "perhaps 26 June 1953", "perhaps 26 June 1953 (the year and month are uncertain)", "perhaps 26 June")]
    [InlineData("1953-21", "spring 1953", "spring 1953, between 1 March and 31 May", "spring")]
    [InlineData("1953-24", "winter 1953–54", "winter 1953–54, between 1 December 1953 and 28 February 1954", "winter 1953–54")]
    [InlineData("1999-28", "winter 1999–2000", "winter 1999–2000, between 1 December 1999 and 29 February 2000", "winter 1999–2000")]
    [InlineData("1953-31", "southern autumn 1953", "southern autumn 1953, between 1 March and 31 May", "southern autumn")]
    [InlineData("1953-34", "second quarter of 1953", "second quarter of 1953, between 1 April and 30 June", "second quarter")]
    [InlineData("1953-38", "May–August 1953", "May–August 1953, between 1 May and 31 August", "May–August")]
    [InlineData("1953-41", "second half of 1953", "second half of 1953, between 1 July and 31 December", "second half")]
    [InlineData("1954", "1954", "1954, between 1 January and 31 December", "1954")]
    [InlineData("195X", "the 1950s", "the 1950s, between 1950 and 1959", "the 1950s")]
    [InlineData("190X", "some time between 1900 and 1909", "some time between 1900 and 1909", "some time between 1900 and 1909")]
    [InlineData("19XX~", "some time roughly between 1900 and 1999", "some time roughly between 1900 and 1999", "some time roughly between 1900 and 1999")]
    [InlineData("1984-1X", "some time between October and December 1984", "some time between October and December 1984", "some time between October and December")]
    [InlineData("1953-XX-26", "some time between 26 January and 26 December 1953", "some time between 26 January and 26 December 1953", "some time between 26 January and 26 December")]
    [InlineData("-0043", "44 BCE", "44 BCE, between 1 January and 31 December", "44 BCE")]
    [InlineData("-0043-03-15", "15 March 44 BCE", "15 March 44 BCE", "15 March")]
    [InlineData("0476", "476 CE", "476 CE, between 1 January and 31 December", "476 CE")]
    [InlineData("1986-04-26T01:23:40+03", "26 April 1986", "26 April 1986, at 01:23:40 (UTC+03)", "26 April")]
    public void Words_SingleDate_SayItsDoubt(string text, string words, string longer, string shorter) =>
        AssertWords(text, words, longer, shorter);

    [Theory]
    [InlineData("1957/..", "from 1957", "from 1957", "from 1957")]
    [InlineData("1957-06/..", "from June 1957", "from June 1957, beginning between 1 and 30 June", "from June 1957")]
    [InlineData("1957/", "from 1957, end unknown", "from 1957, end unknown", "from 1957, end unknown")]
    [InlineData("../1955-06", "until June 1955", "until June 1955, ending between 1 and 30 June", "until June 1955")]
    [InlineData("/1955", "until 1955, start unknown", "until 1955, start unknown", "until 1955, start unknown")]
    [InlineData("../..", "always", "always", "always")]
    [InlineData("1957-06-18/1957-06-29", "18–29 June 1957", "18–29 June 1957", "18–29 June")]
    [InlineData("1955-05-26/1955-06-02", "26 May – 2 June 1955", "26 May – 2 June 1955", "26 May – 2 June")]
    [InlineData("1922-12-23/1923-01-04", "23 December 1922 – 4 January 1923", "23 December 1922 – 4 January 1923", "23 December 1922 – 4 January 1923")]
    [InlineData("1953-06/1953-12", "June – December 1953", "June – December 1953, beginning between 1 and 30 June and ending between 1 and 31 December", "June – December")]
    [InlineData("1953-12/1954-02", "December 1953 – February 1954", "December 1953 – February 1954, beginning between 1 and 31 December 1953 and ending between 1 and 28 February 1954", "December 1953 – February 1954")]
    [InlineData("1953/1957", "1953–1957", "1953–1957", "1953–1957")]
    [InlineData("1953~/1957", "about 1953 – 1957", "about 1953 – 1957", "about 1953 – 1957")]
    [InlineData("1953/1953", "1953 – 1953", "1953 – 1953", "1953 – 1953")]
    [InlineData("-0099/-0043", "100–44 BCE", "100–44 BCE", "100–44 BCE")]
    [InlineData("-0026/0014", "27 BCE – 14 CE", "27 BCE – 14 CE", "27 BCE – 14 CE")]
    public void Words_Interval_SayWhatIsKnownOfItsEnds(string text, string words, string longer, string shorter) =>
        AssertWords(text, words, longer, shorter);

    [Theory]
    [InlineData("[1953-06..1953-12]", "once between June and December 1953", "once between June and December 1953, from 1 June to 31 December", "once between June and December")]
    [InlineData("[1957-06-18..1957-06-29]", "once between 18 and 29 June 1957", "once between 18 and 29 June 1957", "once between 18 and 29 June")]
    [InlineData("[1953..1957]", "once between 1953 and 1957", "once between 1953 and 1957, from 1 January 1953 to 31 December 1957", "once between 1953 and 1957")]
    [InlineData("[..1953-06]", "once, in or before June 1953", "once, in or before June 1953", "once, in or before June 1953")]
    [InlineData("[1953-03-05..]", "once, on or after 5 March 1953", "once, on or after 5 March 1953", "once, on or after 5 March 1953")]
    [InlineData("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672", "1667, 1668 or 1670–1672", "1667, 1668 or 1670–1672")]
    [InlineData("{1960,1961-12}", "1960 and December 1961", "1960 and December 1961", "1960 and December 1961")]
    [InlineData("{1953-05,1953-07}", "May 1953 and July 1953", "May 1953 and July 1953", "May and July")]
    [InlineData("{1953..1955}", "all of 1953–1955", "all of 1953–1955", "all of 1953–1955")]
    [InlineData("{1953..}", "always from 1953", "always from 1953", "always from 1953")]
    [InlineData("[1901,1903,1905,1907,1909,1911,1913]", "one of 7 dates, 1901–1913", "one of 7 dates, 1901–1913", "one of 7 dates, 1901–1913")]
    public void Words_Set_SayOnceOrAll(string text, string words, string longer, string shorter) =>
        AssertWords(text, words, longer, shorter);

    [Theory]
    [InlineData("1917-10-25 OS", "7 November 1917 (25 October, Old Style)", "7 November (25 October, Old Style)")]
    [InlineData("1917-12-25 OS", "7 January 1918 (25 December 1917, Old Style)", "7 January (25 December 1917, Old Style)")]
    [InlineData("1917-10-25~ OS", "about 7 November 1917 (25 October, Old Style)", "about 7 November (25 October, Old Style)")]
    [InlineData("1917-02-23/1917-03-03 OS", "8–16 March 1917 (23 February – 3 March, Old Style)", "8–16 March (23 February – 3 March, Old Style)")]
    [InlineData("1917-10 OS", "October 1917, Old Style (14 October – 13 November 1917)", "October, Old Style (14 October – 13 November)")]
    public void Words_OldStyle_SayBothCalendars(string text, string words, string shorter) => AssertWords(text, words, words, shorter);

    [Fact]
    public void Words_RelativeDate_SayWhatItHangsOn()
    {
        var relative = new RelativeDate(new EntityId("stalin-dies"), "1 week after Stalin dies");
        var date = HistoricalDate.Parse("1953-03-12").WithRelative(relative);
        Assert.Equal("1 week after Stalin dies", date.ToWords());
        Assert.Equal("1 week after Stalin dies: 12 March 1953", date.ToLongWords());
        Assert.Equal("1 week after Stalin dies", date.ToShortWords());
    }

    [Fact]
    public void Words_AnyDate_AreOneTidyLine() =>
        EdtfGen.Any.Sample(text =>
        {
            var date = HistoricalDate.Parse(text);
            foreach (var words in new[] { date.ToWords(), date.ToLongWords(), date.ToShortWords() })
            {
                Assert.Equal(words.Trim(), words);
                Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
                Assert.InRange(words.Length, 3, 500);
            }
            Assert.StartsWith(date.ToWords(), date.ToLongWords(), StringComparison.Ordinal);
        });

    private static void AssertWords(string text, string words, string longer, string shorter)
    {
        var date = HistoricalDate.Parse(text);
        Assert.Equal((words, longer, shorter), (date.ToWords(), date.ToLongWords(), date.ToShortWords()));
    }
}
