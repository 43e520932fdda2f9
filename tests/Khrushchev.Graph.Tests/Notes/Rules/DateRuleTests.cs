using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Rules;

public sealed class DateRuleTests
{
    private const string Event = "events/stalin-dies.md";
    private const string Date = "date: 1953-03-05\nnotes";

    [Theory]
    [InlineData("KG0071", "date: 5 March 1953", "5 March")]
    [InlineData("KG0071", "date: 1953-13", "13")]
    [InlineData("KG0071", "date: \"after: Beria + 1 week\"", "double square brackets")]
    [InlineData("KG0041", "date: \"after: [[Nothing]] + 1 week\"", "nothing called 'Nothing'")]
    [InlineData("KG0072", "date: 1952-24", "write the months")]
    [InlineData("KG0076", "date: \"before: [[Kazakhstan]] - 1 week\"", "has no date")]
    [InlineData("KG0076", "date: \"before: [[Rise to power]] - 1 week\"", "is a card")]
    [InlineData("KG0075", "date: \"after: [[Stalin dies]] + 1 week\"", "Stalin dies → Stalin dies")]
    public void Compile_FaultInDate_SaysWhereAndHowToMendIt(string code, string date, string says)
    {
        var fault = Only(code, Event, Date, date + "\nnotes");

        Assert.Equal(3, fault.Span.Line);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: 1953-03")]
    [InlineData("date: 1953-03-05?")]
    [InlineData("date: 1952~")]
    [InlineData("date: 195X")]
    [InlineData("date: 1952-21")]
    [InlineData("date: 1917-10-25 OS")]
    [InlineData("date: \"[1952-03..1953-03]\"")]
    [InlineData("date: \"before: [[Beria's arrest]] - 2 months\"")]
    [InlineData("date: \"before: [[Beria's arrest]]\"")]
    public void Compile_DatesInEveryForm_AreFine(string date) => Sound((Event, Date, date + "\nnotes"));

    [Fact]
    public void Compile_EventWithoutDate_IsKG0073() => Only("KG0073", Event, "date: 1953-03-05\nnotes-date: March 1953\n", "");

    [Fact]
    public void Compile_PolicyWithoutDate_IsKG0074() => Only("KG0074", "policies/virgin-lands.md", "date: 1954-02/1963\n", "");

    [Fact]
    public void Compile_NotesDateWithoutDate_IsKG0077() => Only("KG0077", "places/kazakhstan.md", "type: place", "type: place\nnotes-date: long ago");

    [Fact]
    public void Compile_LinkOfARelativeDate_IsMarkedWhereItStands()
    {
        var fault = Only("KG0041", Event, Date, "date: \"after: [[Nothing]] + 1 week\"\nnotes");

        Assert.Equal((3, 15, 11), (fault.Span.Line, fault.Span.Column, fault.Span.Length));
    }

    [Fact]
    public void Compile_ChainOfRelativeDates_ReckonsEachAfterTheOneItHangsOn()
    {
        var result = Sound(
            ("events/a-last.md", "", Relative("Last", "after: [[Middle]] + 1 week")),
            ("events/b-middle.md", "", Relative("Middle", "after: [[Stalin dies]] + 1 day")));

        Assert.True(result.Snapshot!.TryFind(new("a-last"), out var last));
        Assert.Equal("1953-03-13", last.Head.Date!.Edtf);
        Assert.Equal("b-middle", last.Head.Date.Relative!.Anchor.Value);
    }

    [Fact]
    public void Compile_CircleOfRelativeDates_IsReportedOnceWithItsPath()
    {
        var result = Compile(
            ("events/a.md", "", Relative("A", "after: [[B]] + 1 day")), ("events/b.md", "", Relative("B", "after: [[C]] + 1 day")),
            ("events/c.md", "", Relative("C", "after: [[B]] + 1 day")));

        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("KG0075", "events/b.md"), (fault.Code, fault.Span.File));
        Assert.Contains("B → C → B", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- June-December: Beria is arrested. ^other", "", "KG0078")]
    [InlineData("- March: Stalin dies. ^other", "period: 1953/1957\n", "KG0078")]
    [InlineData("- June-December: Beria is arrested. ^other", "period: 1953\n", "KG0079")]
    [InlineData("- Feb 55': Malenkov falls. ^other", "period: 1953/1957\n", "KG0079")]
    [InlineData("- February 1955: Malenkov falls. ^other", "", null)]
    [InlineData("- 1955-02: Malenkov falls. ^other", "", null)]
    [InlineData("- March on Moscow: no. ^other", "", null)]
    [InlineData("- The response: loud applause. ^other", "", null)]
    public void Compile_BulletThatStartsWithADate_IsToldOfItsYear(string bullet, string period, string? code)
    {
        var result = Compile(("cards/other.md", "", $"---\ntype: card\nnumber: 2\n{period}---\n# And then?\n\n{bullet}\n"));

        Assert.Equal(code is null ? [] : new[] { code }, result.Diagnostics.Select(d => d.Code));
        Assert.NotNull(result.Snapshot);
    }

    private static string Relative(string title, string date) => $"---\ntype: event\ntheme: economy\ndate: \"{date}\"\n---\n# {title}\n";
}
