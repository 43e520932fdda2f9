using System.Collections.Immutable;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>Looks at the plan of a question first, then lets it run within its limits.</summary>
internal sealed class CypherConsole(ICypherTransport transport, CypherLimits limits) : ICypherConsole, IDisposable
{
    private readonly SemaphoreSlim turns = new(limits.AtOnce);

    public CypherLimits Limits => limits;

    public ImmutableArray<CypherExample> Examples { get; } = ExampleFiles.Read();

    public async Task<CypherOutcome> AskAsync(string text, CancellationToken cancellationToken)
    {
        var question = text.Trim().TrimEnd(';').TrimEnd();
        if (question.Length == 0)
            return new CypherRefusal("There is no question yet: write one, or take one of the examples.");
        if (question.Length > limits.Characters)
            return new CypherRefusal($"The question has {question.Length} characters; {limits.Characters} are the most.");
        if (!await turns.WaitAsync(TimeSpan.Zero, cancellationToken))
            return new CypherRefusal("Other questions are being answered; try again in a moment.");
        try
        {
            return await AnswerAsync(question, cancellationToken);
        }
        catch (CypherException fault)
        {
            return Refusals.Of(fault, limits);
        }
        catch (StoreUnavailableException fault) when (fault.InnerException is CypherException { IsTransient: false } cause)
        {
            // The server is well and says no: out of memory, or out of the time that its own settings allow.
            return Refusals.Of(cause, limits);
        }
        catch (AnswerTooLargeException)
        {
            return Refusals.TooLarge(limits);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task<CypherOutcome> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        var plan = await transport.ExplainAsync(new CypherStatement(question), cancellationToken);
        if (PlanRules.Refuse(plan) is { } reason)
            return new CypherRefusal(reason);
        if (plan.Columns.Count == 0)
            return new CypherRefusal("The question returns nothing: end it with RETURN and what you want to see.");
        if (await BoundAsync(question, plan, cancellationToken) is not { } bounded)
            return new CypherRefusal("The rows of this question cannot be limited: give every column a name with AS, as in RETURN n.title AS title.");
        return await ReadAsync(bounded, plan.Columns, cancellationToken);
    }

    /// <summary>The question with one row more than may be shown, which tells whether there are more; null where no form of it is limited.</summary>
    private async Task<CypherStatement?> BoundAsync(string question, CypherPlan plan, CancellationToken cancellationToken)
    {
        foreach (var candidate in BoundedStatement.Of(question, plan, limits.Rows + 1))
        {
            try
            {
                if (PlanRules.IsLimited(await transport.ExplainAsync(candidate, cancellationToken)))
                    return candidate;
            }
            catch (CypherException)
            {
                // Not every question can be written so; the next form may do.
            }
        }
        return null;
    }

    private async Task<CypherAnswer> ReadAsync(CypherStatement statement, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CypherCell>>();
        await foreach (var row in transport.AskAsync(statement, new QueryBounds(limits.Time, limits.Bytes), cancellationToken))
        {
            if (rows.Count == limits.Rows)
                return new CypherAnswer([.. columns], rows.ToImmutable(), More: true);
            rows.Add([.. row.Values.Select(CellReader.Of)]);
        }
        return new CypherAnswer([.. columns], rows.ToImmutable(), More: false);
    }
}
