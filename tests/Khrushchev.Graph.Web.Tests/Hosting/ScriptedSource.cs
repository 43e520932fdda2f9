using System.Collections.Immutable;
using System.Threading.Channels;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Web.Hosting.Publishing;

namespace Khrushchev.Graph.Web.Tests.Hosting;

/// <summary>Gives what the test says, and not before it says so.</summary>
internal sealed class ScriptedSource : ICourseSource
{
    private readonly Channel<Func<CompilationResult>> script = Channel.CreateUnbounded<Func<CompilationResult>>();
    private readonly Channel<bool> asked = Channel.CreateUnbounded<bool>();

    public void Good(string title) => script.Writer.TryWrite(() =>
        new CompilationResult(new GraphSnapshotBuilder { Course = Course.Untitled with { Title = title } }.Build(), [], 1));

    public void Broken(string message) => script.Writer.TryWrite(() => new CompilationResult(null, Error(message), 1));

    public void Throws(Exception exception) => script.Writer.TryWrite(() => throw exception);

    /// <summary>Ends when the publisher has asked once more.</summary>
    public async Task AskedAsync() => await asked.Reader.ReadAsync(Patience.Token);

    public CompilationResult Compile(CancellationToken cancellationToken)
    {
        asked.Writer.TryWrite(true);
        return script.Reader.ReadAsync(cancellationToken).AsTask().GetAwaiter().GetResult()();
    }

    private static ImmutableArray<Diagnostic> Error(string message) =>
        [new Diagnostic("KG0001", Severity.Error, new SourceSpan("events/broken.md", 3, 7), message)];
}
