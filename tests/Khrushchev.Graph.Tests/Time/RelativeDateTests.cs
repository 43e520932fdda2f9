using CsCheck;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Time;

public sealed class RelativeDateTests
{
    private static readonly EntityId Anchor = new("stalin-dies");

    [Theory]
    [InlineData("after: [[Stalin dies]] + 1 week", RelativeDirection.After, "Stalin dies", 9, 1, RelativeUnit.Week, "1 week after Stalin dies")]
    [InlineData("before: [[Stalin dies]] - 12 days", RelativeDirection.Before, "Stalin dies", 10, 12, RelativeUnit.Day, "12 days before Stalin dies")]
    [InlineData("After :[[ stalin-dies | his death ]]+2months", RelativeDirection.After, "stalin-dies", 10, 2, RelativeUnit.Month, "2 months after his death")]
    [InlineData("  after: [[Stalin dies]] ", RelativeDirection.After, "Stalin dies", 11, 0, RelativeUnit.Day, "after Stalin dies")]
    public void TryParse_Right_GivesItsParts(
        string text, RelativeDirection direction, string target, int position, int amount, RelativeUnit unit, string words)
    {
        Assert.True(RelativeDateSpec.IsMeant(text));
        Assert.True(RelativeDateSpec.TryParse(text, out var spec, out _));
        Assert.Equal((direction, target, position), (spec.Direction, spec.Target, spec.TargetPosition));
        Assert.Equal((amount, unit), (spec.Amount, spec.Unit));
        Assert.Equal(words, spec.ToWords());
        Assert.Equal(target, text.Substring(position, target.Length));
    }

    [Theory]
    [InlineData("", 0, "after:")]
    [InlineData("later: [[X]]", 0, "after:")]
    [InlineData("after: Stalin dies", 7, "double square brackets")]
    [InlineData("after: [[Stalin dies", 20, "close the link")]
    [InlineData("after: [[ ]]", 7, "title of the entity")]
    [InlineData("after: [[X]] - 1 week", 13, "counts as after: [[Stalin dies]] + 1 week")]
    [InlineData("before: [[X]] + 1 week", 14, "counts as before: [[Stalin dies]] - 1 week")]
    [InlineData("after: [[X]] + a week", 15, "in digits")]
    [InlineData("after: [[X]] + 0 days", 15, "from 1 to 100000")]
    [InlineData("after: [[X]] + 9999999 days", 15, "from 1 to 100000")]
    [InlineData("after: [[X]] + 1 fortnight", 17, "day, week, month or year")]
    [InlineData("after: [[X]] + 1 week or so", 17, "day, week, month or year")]
    public void TryParse_Wrong_SaysWhereAndHowToMend(string text, int position, string mend)
    {
        Assert.False(RelativeDateSpec.TryParse(text, out _, out var fault));
        Assert.Contains(mend, fault.Message, StringComparison.Ordinal);
        Assert.Equal(position, fault.Position);
    }

    [Theory]
    [InlineData("after: [[X]] + 1 week", "1953-03-05", "1953-03-12")]
    [InlineData("after: [[X]] + 1 week", "1953-03-05~", "1953-03-12~")]
    [InlineData("after: [[X]] + 1 week", "1953-03", "[1953-03-08..1953-04-07]")]
    [InlineData("after: [[X]] + 1 week", "1953-03?", "[1953-03-08?..1953-04-07?]")]
    [InlineData("after: [[X]] + 1 month", "1953-01-31", "1953-02-28")]
    [InlineData("after: [[X]] + 1 month", "1953-02", "1953-03")]
    [InlineData("after: [[X]] + 1 year", "1952-02-29", "1953-02-28")]
    [InlineData("after: [[X]] + 2 years", "1953", "1955")]
    [InlineData("after: [[X]] + 1 month", "1953", "[1953-02-01..1954-01-31]")]
    [InlineData("after: [[X]] + 1 day", "1953-03-05/1953-06-26", "1953-06-27")]
    [InlineData("before: [[X]] - 1 day", "1953-03-05/1953-06-26", "1953-03-04")]
    [InlineData("before: [[X]] - 1 month", "1953-03-31", "1953-02-28")]
    [InlineData("after: [[X]] + 1 week", "[1953-03-05..1953-03-07]", "[1953-03-12..1953-03-14]")]
    [InlineData("after: [[X]] + 1 day", "{1953-03-05,1953-03-07}", "1953-03-08")]
    [InlineData("after: [[X]] + 1 day", "1953/", "[1953-01-02..]")]
    [InlineData("after: [[X]] + 1 day", "[..1953]", "[..1954-01-01]")]
    [InlineData("after: [[X]]", "1953-03-05", "[1953-03-05..]")]
    [InlineData("after: [[X]]", "1953-03~", "[1953-03~..]")]
    [InlineData("before: [[X]]", "1953", "[..1953]")]
    [InlineData("before: [[X]]", "1953-03/1955", "[..1953-03]")]
    [InlineData("after: [[X]]", "1953/", "[1953-01-01..]")]
    public void TryResolve_Anchor_IsShiftedWithItsDoubt(string text, string anchor, string edtf)
    {
        Assert.True(RelativeDateSpec.TryParse(text, out var spec, out _));
        Assert.True(spec.TryResolve(HistoricalDate.Parse(anchor), Anchor, out var date, out _));
        Assert.Equal(edtf, date.Edtf);
        Assert.Equal(new RelativeDate(Anchor, spec.ToWords()), date.Relative);
    }

    [Theory]
    [InlineData("after: [[X]] + 1 week", "1957/..", "no end")]
    [InlineData("after: [[X]]", "1957/..", "no end")]
    [InlineData("before: [[X]] - 1 week", "../1957", "no start")]
    [InlineData("after: [[X]]", "[..1957]", "no end")]
    [InlineData("after: [[X]] + 9000 years", "1957", "leaves the calendar")]
    [InlineData("after: [[X]] + 100000 weeks", "9957", "leaves the calendar")]
    public void TryResolve_NothingToCountFrom_SaysWhy(string text, string anchor, string why)
    {
        Assert.True(RelativeDateSpec.TryParse(text, out var spec, out _));
        Assert.False(spec.TryResolve(HistoricalDate.Parse(anchor), Anchor, out _, out var error));
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    [Fact]
    public void TryResolve_AnyAnchor_GivesADateOrAReason() =>
        Gen.Select(EdtfGen.Any, Specs).Sample((text, spec) =>
        {
            if (spec.TryResolve(HistoricalDate.Parse(text), Anchor, out var date, out var error))
                Assert.Equal(date.Edtf, HistoricalDate.Parse(date.Edtf).Edtf);
            else
                Assert.NotEmpty(error);
        });

    [Fact]
    public void TryResolve_DateAroundADay_ContainsTheDayShifted() =>
        EdtfGen.Days(new(1900, 1, 1), new(1999, 12, 31))
            .SelectMany(day => EdtfGen.Around(day).Select(Specs, (text, spec) => (day, text, spec))).Sample((day, text, spec) =>
            {
                Assert.True(spec.TryResolve(HistoricalDate.Parse(text), Anchor, out var date, out _));
                var amount = spec.Direction == RelativeDirection.After ? spec.Amount : -spec.Amount;
                var shifted = DayNumber.Of(spec.Unit switch
                {
                    RelativeUnit.Day => day.PlusDays(amount),
                    RelativeUnit.Week => day.PlusWeeks(amount),
                    RelativeUnit.Month => day.PlusMonths(amount),
                    _ => day.PlusYears(amount),
                });
                Assert.InRange(shifted, date.EarliestDay, date.LatestDay);
            });

    [Fact]
    public void TryParse_AnyString_NeverThrows() =>
        Gen.Char["aftebor: []|+-019weksdy\n"].Array[0, 30].Select(c => "after: [[" + new string(c)).Sample(text =>
            Assert.NotEqual(RelativeDateSpec.TryParse(text, out _, out var fault), fault is not null));

    private static Gen<RelativeDateSpec> Specs { get; } =
        Gen.Select(Gen.Bool, Gen.Int[0, 40], Gen.Int[0, 3], (after, amount, unit) => new RelativeDateSpec(
            after ? RelativeDirection.After : RelativeDirection.Before, "X", "X", 0, amount, (RelativeUnit)unit));
}
