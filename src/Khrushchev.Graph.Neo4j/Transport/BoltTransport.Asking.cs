using System.Runtime.CompilerServices;
using global::Neo4j.Driver;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>Questions that people write: the driver sends the time limit with the transaction, and asks for records as they are read.</summary>
internal sealed partial class BoltTransport
{
    public async Task<CypherPlan> ExplainAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        await using var session = new QuietSession(Session(CypherAccess.Read));
        return await BoltFaults.GuardAsync(
            async () =>
            {
                var cursor = await session.Inner.RunAsync($"EXPLAIN\n{statement.Text}", Parameters(statement)!, config => config.WithTimeout(options.Timeout));
                var columns = await cursor.KeysAsync();
                return new CypherPlan(columns, Operator((await cursor.ConsumeAsync()).Plan));
            },
            options, options.Retries + 1, cancellationToken);
    }

    public async IAsyncEnumerable<CypherRow> AskAsync(
        CypherStatement statement, QueryBounds bounds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mark = QueryMark.New();
        await using var session = new QuietSession(Session(CypherAccess.Read));
        // Closing a session waits for what still runs in it, so that is stopped first.
        await using var deadline = new Deadline(bounds.Time, time, () => StopAsync(mark));
        var cursor = await BoltFaults.GuardAsync(
            () => session.Inner.RunAsync(statement.Text, Parameters(mark.On(statement))!, config => config.WithTimeout(bounds.Time)),
            options, 1, cancellationToken);
        long left = bounds.Bytes;
        while (await BoltFaults.GuardAsync(cursor.FetchAsync, options, 1, cancellationToken))
        {
            var row = cursor.Current.Keys.Select(key => BoltValues.Of(cursor.Current[key])).ToList();
            left -= BoltValues.Size(row);
            if (left < 0)
                throw new AnswerTooLargeException();
            yield return new CypherRow(row);
        }
        deadline.Reached();
    }

    private async Task StopAsync(QueryMark mark)
    {
        using var patience = ShortPatience.Begin(time);
        await QueryMark.TerminateAsync(this, [mark], patience.Token);
    }

    private static PlanOperator Operator(IPlan plan) => new(
        PlanOperator.NameOf(plan.OperatorType), plan.Arguments.TryGetValue("Details", out var details) ? details as string ?? "" : "",
        [.. plan.Children.Select(Operator)]);
}
