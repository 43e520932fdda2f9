using System.Buffers;
using System.Text.Json;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>
/// Reads an answer of the Query API row by row as it arrives, so that an answer of any size needs the memory of its largest row:
/// <c>{"data":{"fields":[…],"values":[[…],…]},"errors":[…],…}</c>, where members beside <c>data</c> come in any order.
/// </summary>
internal sealed class RowReader(Stream body) : IDisposable
{
    /// <summary>The longest row. The largest answer that a question of ours can have is a tenth of it.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int start;
    private int end;
    private bool complete;
    private JsonReaderState state;
    private Place place;

    private enum Place
    {
        /// <summary>Before the rows.</summary>
        Head,

        /// <summary>Between rows.</summary>
        Rows,

        /// <summary>After the rows: errors may follow.</summary>
        Tail,

        /// <summary>Past the end.</summary>
        End,
    }

    /// <summary>The next row, or null after the last.</summary>
    /// <exception cref="CypherException">The server met a fault; rows before it have been given out.</exception>
    /// <exception cref="AnswerTooLargeException">The row has more bytes than may be held at once.</exception>
    /// <exception cref="JsonException">What came is not such an answer, or was cut off.</exception>
    public async ValueTask<CypherRow?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryStep(out var row))
            {
                if (row is not null || place == Place.End)
                    return row;
            }
            else
            {
                await FillAsync(cancellationToken);
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    /// <summary>Takes one step; false where it needs bytes that have not come.</summary>
    private bool TryStep(out CypherRow? row)
    {
        row = null;
        var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), complete, state);
        if (!reader.Read())
        {
            if (!complete)
                return false;
            place = Place.End;
            return true;
        }
        if (place == Place.Rows && reader.TokenType == JsonTokenType.StartArray)
        {
            var row0 = reader;
            if (!row0.TrySkip())
                return false;
            row = new CypherRow(JsonValues.ReadList(ref reader));
        }
        else if (!TryStepOutside(ref reader))
        {
            return false;
        }
        start += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return true;
    }

    private bool TryStepOutside(ref Utf8JsonReader reader)
    {
        if (place == Place.Rows && reader.TokenType == JsonTokenType.EndArray)
        {
            place = Place.Tail;
            return true;
        }
        if (reader.TokenType != JsonTokenType.PropertyName)
            return true;
        if (reader.ValueTextEquals("values"u8))
        {
            if (!reader.Read())
                return false;
            place = Place.Rows;
            return true;
        }
        if (reader.ValueTextEquals("data"u8))
            return true;
        var errors = reader.ValueTextEquals("errors"u8);
        if (!reader.Read())
            return false;
        var whole = reader;
        if (!whole.TrySkip())
            return false;
        if (errors)
            throw ServerFaults.Read(JsonElement.ParseValue(ref reader));
        reader.TrySkip();
        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length)
        {
            if (buffer.Length >= MostBytes)
                throw new AnswerTooLargeException();
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        var read = await body.ReadAsync(buffer.AsMemory(end), cancellationToken);
        end += read;
        if (read == 0 && complete)
            throw new JsonException("The answer ended too early.");
        complete |= read == 0;
    }
}
