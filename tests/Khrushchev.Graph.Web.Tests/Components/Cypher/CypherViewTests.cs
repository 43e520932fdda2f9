using AngleSharp.Dom;
using Bunit;
using Khrushchev.Graph.Neo4j.Querying;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.Cypher;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Components.Cypher;

public sealed class CypherViewTests : BunitContext
{
    public CypherViewTests() => Services.AddSingleton(TimeProvider.System);

    [Fact]
    public void Ask_ShowsTheAnswerAsATableThatLeadsToPages()
    {
        var (a, b) = (Answers.Event("speech"), Answers.Event("rising"));
        var console = new ScriptedConsole(Answers.Rows([a, Answers.Claim(a, b), b], [a, new CypherText("x < y"), b]));
        var view = Show(console);

        view.Find("textarea").Change("MATCH …");
        view.Find("form").Submit();

        Assert.Equal(["MATCH …"], console.Asked);
        Assert.StartsWith("2 rows.", view.Find("[role=status]").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(["The speech", "LED_TO trigger", "The rising", "The speech", "x < y", "The rising"], view.FindAll("td").Select(td => td.TextContent.Trim()));
        Assert.Equal("entity/speech", view.Find("td a").GetAttribute("href"));
    }

    [Fact]
    public void Network_DrawsWhatTheTableSays()
    {
        var (a, b) = (Answers.Event("speech"), Answers.Event("rising"));
        var view = Show(new ScriptedConsole(Answers.Rows([a, Answers.Claim(a, b), b])));
        view.Find("form").Submit();

        Way(view, "Network").Click();

        Assert.Empty(view.FindAll("table"));
        Assert.Equal(["The speech", "The rising"], view.FindAll("svg[role=group] a > text").Select(t => t.TextContent));
        Assert.Contains("The speech → The rising", view.Find("svg[role=group] line").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void PlainValues_OfferNoNetwork()
    {
        var view = Show(new ScriptedConsole(Answers.Rows([new CypherText("1")])));

        view.Find("form").Submit();

        Assert.Empty(view.FindAll(".answer [role=group]"));
        Assert.Single(view.FindAll("table"));
    }

    [Fact]
    public void Example_IsAskedAndStaysInTheField()
    {
        var console = new ScriptedConsole(Answers.Rows([new CypherText("1")]));
        var view = Show(console);

        view.Find(".examples button").Click();

        Assert.Equal(["MATCH (n) RETURN n"], console.Asked);
        Assert.Equal("MATCH (n) RETURN n", view.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public void AMistake_IsToldWithItsPlace()
    {
        var view = Show(new ScriptedConsole(new CypherRefusal("Invalid input 'RETRN'.", 2, 1)));

        view.Find("form").Submit();

        Assert.Equal("Line 2, column 1: Invalid input 'RETRN'.", view.Find("[role=status]").TextContent.Trim());
        Assert.Equal("true", view.Find("textarea").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void ADatabaseThatIsAway_IsToldInWords()
    {
        var view = Show(new ScriptedConsole((_, _) => throw new StoreUnavailableException("Neo4j cannot be reached.")));

        view.Find("form").Submit();

        Assert.Equal("Neo4j cannot be reached.", view.Find("[role=status]").TextContent.Trim());
    }

    [Fact]
    public async Task Stop_EndsTheQuestion()
    {
        var stopped = new TaskCompletionSource();
        var view = Show(new ScriptedConsole(async (_, cancel) =>
        {
            cancel.Register(stopped.SetResult);
            await Task.Delay(Timeout.Infinite, cancel);
            return new CypherRefusal("never");
        }));
        var asked = view.Find("form").SubmitAsync();

        await view.WaitForElement(".run button[type=button]").ClickAsync(new());

        await stopped.Task.WaitAsync(Patience.Token);
        await asked;
        Assert.Equal("Stopped.", view.Find("[role=status]").TextContent.Trim());
        Assert.False(view.Find("button[type=submit]").HasAttribute("disabled"));
    }

    private static IElement Way(IRenderedComponent<CypherView> view, string words) =>
        view.FindAll(".answer button").Single(b => b.TextContent.Trim() == words);

    private IRenderedComponent<CypherView> Show(ICypherConsole console) => Render<CypherView>(p => p
        .Add(v => v.Console, console)
        .AddCascadingValue(new PageView(new PageState { View = View.Database }, StoreInfo.Empty)));
}
