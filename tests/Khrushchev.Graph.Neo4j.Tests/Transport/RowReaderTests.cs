using System.Text;
using System.Text.Json;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Tests.Transport;

public sealed class RowReaderTests
{
    private const string Answer = """
        {"data":{"fields":["values","errors"],"values":[[1,"a ] } \" é"],[{"$type":"Integer","_value":"7"},[null,true,{"k":[2.5]}]]]},
         "counters":{"values":[3]},"bookmarks":["x"]}
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(10_000)]
    public async Task Next_PiecesOfAnySize_GiveTheSameRows(int size)
    {
        using var rows = new RowReader(new PieceStream(Encoding.UTF8.GetBytes(Answer), size));

        var (first, second, none) = (await rows.NextAsync(Cancel), await rows.NextAsync(Cancel), await rows.NextAsync(Cancel));

        Assert.Equal((1, "a ] } \" é"), (first!.Value.Number(0), first.Value.Text(1)));
        Assert.Equal(7, second!.Value.Number(0));
        Assert.True(second.Value.Row(1).Flag(1));
        Assert.Null(none);
    }

    [Fact]
    public async Task Next_RowLargerThanTheBuffer_IsRead()
    {
        var text = new string('x', 1_000_000);
        using var rows = new RowReader(new PieceStream(Encoding.UTF8.GetBytes($$$"""{"data":{"fields":["a"],"values":[["{{{text}}}"]]}}"""), 4096));

        Assert.Equal(text, (await rows.NextAsync(Cancel))!.Value.Text(0));
    }

    [Fact]
    public async Task Next_EveryCutAnswer_Throws()
    {
        var whole = Encoding.UTF8.GetBytes(Answer.TrimEnd());
        for (var length = 0; length < whole.Length; length++)
        {
            await Assert.ThrowsAnyAsync<JsonException>(async () =>
            {
                using var rows = new RowReader(new PieceStream(whole[..length], 50));
                while (await rows.NextAsync(Cancel) is not null)
                {
                }
            });
        }
    }

    [Fact]
    public async Task Next_ErrorsBehindRows_AreThrownAfterThem()
    {
        var body = """{"data":{"fields":["a"],"values":[[1]]},"errors":[{"code":"Neo.TransientError.X.Y","message":"later"}]}"""u8.ToArray();
        using var rows = new RowReader(new PieceStream(body, 9));

        Assert.Equal(1, (await rows.NextAsync(Cancel))!.Value.Number(0));
        var fault = await Assert.ThrowsAsync<CypherException>(async () => await rows.NextAsync(Cancel));

        Assert.True(fault.IsTransient);
        Assert.Equal("later", fault.ServerMessage);
    }

    /// <summary>Gives out its bytes in pieces of one size.</summary>
    private sealed class PieceStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);
    }
}
