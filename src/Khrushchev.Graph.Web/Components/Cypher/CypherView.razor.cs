using Khrushchev.Graph.Neo4j.Querying;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Khrushchev.Graph.Web.Components.Cypher;

/// <summary>Asks one question at a time and keeps its answer until the next.</summary>
public sealed partial class CypherView : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private CancellationTokenSource? running;
    private string question = "";
    private CypherOutcome? outcome;
    private ResultGraph? graph;
    private string told = "";
    private bool asking;
    private bool picture;

    [Inject] private TimeProvider Time { get; set; } = default!;

    /// <summary>Where questions go.</summary>
    [Parameter, EditorRequired] public ICypherConsole Console { get; set; } = default!;

    private static string Pressed(bool on) => on ? "true" : "false";

    private Task TakeAsync(CypherExample example)
    {
        question = example.Text;
        return AskAsync();
    }

    private async Task AskAsync()
    {
        if (asking)
            return;
        asking = true;
        (outcome, graph, told) = (null, null, "Asking…");
        var began = Time.GetTimestamp();
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        running = mine;
        try
        {
            outcome = await Console.AskAsync(question, mine.Token);
            graph = outcome is CypherAnswer answer ? ResultGraph.Of(answer) : null;
            told = Tell(Time.GetElapsedTime(began));
        }
        catch (StoreUnavailableException fault)
        {
            (outcome, told) = (new CypherRefusal(fault.Message), fault.Message);
        }
        catch (OperationCanceledException)
        {
            told = "Stopped.";
        }
        finally
        {
            (asking, running) = (false, null);
        }
    }

    private Task Stop() => running?.CancelAsync() ?? Task.CompletedTask;

    private string Tell(TimeSpan took) => outcome switch
    {
        CypherRefusal { Line: { } line, Column: { } column } refusal => $"Line {line}, column {column}: {refusal.Message}",
        CypherRefusal refusal => refusal.Message,
        CypherAnswer { Rows.IsEmpty: true } => $"No rows: nothing in the database is like that. {Took(took)}",
        CypherAnswer { More: true } answer => $"The first {Words.Count(answer.Rows.Length, "row")}; there are more. {Took(took)}{LeftOut}",
        CypherAnswer answer => $"{Words.Count(answer.Rows.Length, "row")}. {Took(took)}{LeftOut}",
        _ => "",
    };

    private string LeftOut => graph switch
    {
        { NodesLeftOut: > 0 and var nodes } => $" The network shows {ResultGraph.MostNodes} nodes and leaves out {nodes}.",
        { Nodes.IsEmpty: false, LinksLeftOut: > 0 and var links } => $" {Words.Count(links, "relationship")} to nodes that the question does not return cannot be drawn.",
        _ => "",
    };

    private static string Took(TimeSpan took) => FormattableString.Invariant($"{took.TotalSeconds:0.00} s.");

    /// <inheritdoc/>
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }
}
