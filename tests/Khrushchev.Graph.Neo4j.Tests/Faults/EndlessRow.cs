using System.Text;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>An answer whose first row never ends.</summary>
internal sealed class EndlessRow : MemoryStream
{
    private static readonly byte[] Start = Encoding.UTF8.GetBytes("""{"data":{"fields":["a"],"values":[["x""");

    private bool begun;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (begun)
            buffer.Span.Fill((byte)'x');
        else
            Start.CopyTo(buffer);
        var read = begun ? buffer.Length : Start.Length;
        begun = true;
        return ValueTask.FromResult(read);
    }
}
