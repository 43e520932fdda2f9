using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Publishing;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Reads;

/// <summary>What is there once for a course: its info, cards and lessons.</summary>
internal static class CourseReads
{
    public static async ValueTask<StoreInfo> InfoAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        if (await transport.ReadOneAsync(new CypherStatement(CypherText.Of("info")), cancellationToken) is not { } row)
            return StoreInfo.Empty;
        return row.Number(0) switch
        {
            < Schema.Version => throw new StoreUnavailableException(
                "The graph in the database was written by an older release: publish it anew with the seed command."),
            > Schema.Version => throw new StoreUnavailableException(
                "The graph in the database was written by a newer release: install that release here too."),
            _ => CourseMapping.Read(row.Row(1)),
        };
    }

    public static async ValueTask<ImmutableArray<CardHead>> CardsAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new CypherStatement(CypherText.Of("cards"), ("limit", QueryLimits.Cards)), cancellationToken);
        return [.. rows.Select(r => CardMapping.ReadHead(r.PackedRow(0)))];
    }

    public static async ValueTask<CardDetail?> CardAsync(ICypherTransport transport, EntityId id, CancellationToken cancellationToken) =>
        await transport.ReadOneAsync(new CypherStatement(CypherText.Of("card"), ("id", id.Value)), cancellationToken) is { } row ? ReadCard(row) : null;

    public static async ValueTask<ImmutableArray<Lesson>> LessonsAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(
            new CypherStatement(CypherText.Of("lessons"), ("limit", QueryLimits.Cards)), cancellationToken);
        return [.. rows.Select(r => LessonMapping.Read(r.Row(0), r.Rows(1)))];
    }

    private static CardDetail ReadCard(CypherRow row)
    {
        var uses = row.Rows(1).Select(p => (Passage: CardMapping.ReadPassage(p.PackedRow(0)), Row: p)).ToList();
        return new CardDetail(
            CardMapping.Read(row.Row(0), [.. uses.Select(u => u.Passage)]),
            [
                .. uses.Select(u => new PassageUse(
                    u.Passage.Id, [.. u.Row.PackedRows(1).Select(HeadMapping.Read)], u.Row.Number(2), u.Row.Number(3),
                    [.. u.Row.PackedRows(4).Select(CardMapping.ReadCorrection)])),
            ]);
    }
}
