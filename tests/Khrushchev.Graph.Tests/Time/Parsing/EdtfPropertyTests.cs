using CsCheck;
using Khrushchev.Graph.Time;
using NodaTime;

namespace Khrushchev.Graph.Tests.Time.Parsing;

public sealed class EdtfPropertyTests
{
    [Fact]
    public void Parse_EveryGeneratedText_RoundTrips() =>
        EdtfGen.Any.Sample(text =>
        {
            var date = HistoricalDate.Parse(text);
            Assert.Equal(text, date.Edtf);
            Assert.Equal(date, HistoricalDate.Parse(date.Edtf));
            Assert.Equal((date.EarliestDay, date.LatestDay), (date.Start.EarliestDay, date.End.LatestDay));
            Assert.True(date.EarliestDay <= date.LatestDay);
        });

    [Fact]
    public void Parse_DateAroundADay_ContainsIt() =>
        EdtfGen.Days(new(-9000, 1, 1), new(9000, 12, 31)).SelectMany(EdtfGen.Around, (day, text) => (day, text)).Sample((day, text) =>
        {
            var date = HistoricalDate.Parse(text);
            Assert.InRange(day, date.Earliest!.Value, date.Latest!.Value);
        });

    [Fact]
    public void Parse_UnspecifiedDigits_WindowIsThatOfAllFittingDays()
    {
        // The first three digits of the year are given back below, so that these are all days that can fit.
        var from = new LocalDate(1940, 1, 1);
        var days = Enumerable.Range(0, 366 * 30).Select(from.PlusDays)
            .Select(day => (Day: day, Written: FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}"))).ToList();
        EdtfGen.Days(new(1950, 1, 1), new(1959, 12, 31)).SelectMany(EdtfGen.Unspecified)
            .Select(text => "195" + text[3..].TrimEnd('?', '~', '%')).Sample(text =>
            {
                var fitting = days.Where(day => Fits(text, day.Written)).Select(day => day.Day).ToList();
                var date = HistoricalDate.Parse(text);
                Assert.Equal((fitting[0], fitting[^1]), (date.Earliest!.Value, date.Latest!.Value));
            }, iter: 300);
    }

    [Fact]
    public void TryParse_AnyString_NeverThrows() =>
        Gen.Char["0123456789XY-/.,[]{}?~% :TZSEOa–\0\ud800"].Array[0, 24].Select(c => new string(c)).Sample(Tolerates);

    [Fact]
    public void TryParse_AnyUnicode_NeverThrows() => Gen.String.Sample(Tolerates);

    [Fact]
    public void TryParse_DamagedDate_NeverThrows() =>
        Gen.Select(EdtfGen.Any, Gen.Int[0, 200], Gen.Char["0123456789X-/.,[]{}?~%"]).Sample((text, at, c) =>
        {
            at %= text.Length;
            Tolerates(text[..at] + c + text[(at + 1)..]);
        });

    private static void Tolerates(string text)
    {
        if (HistoricalDate.TryParse(text, out var date, out var error))
            Assert.Equal(date, HistoricalDate.Parse(date.Notation));
        else
            Assert.False(string.IsNullOrWhiteSpace(error) || error.Contains('\n') || error.Length > 400, error);
    }

    private static bool Fits(string text, string day)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != day[i] && (text[i] != 'X' || day[i] == '-'))
                return false;
        }
        return true;
    }
}
