using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Tests.Notes;

public sealed class NotesCompilerTests
{
    private static readonly NoteFile Card = new("cards/rise.md", """
        ---
        type: card
        number: 1
        aliases: [Rise to power]
        ---
        # How did Khrushchev rise to power?

        - 1953: Stalin dies and Malenkov takes over. ^stalin
        - 1953-06/1953-12: Beria is arrested. ^beria
        """);

    private static readonly NoteFile Beria = new("events/beria-arrested.md", """
        ---
        type: event
        date: 1953-06-26
        theme: leadership
        aliases: [Beria's arrest]
        ---
        # Beria is arrested

        Officers arrest him during a meeting. [[Rise to power#^beria]]
        """);

    [Fact]
    public void Compile_CardAndEvent_GivesBoth()
    {
        var result = new NotesCompiler().Compile([Card, Beria], TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.Snapshot!.Cards.Single().Passages.Length);
        Assert.True(result.Snapshot.TryFind(new EntityId("beria-arrested"), out var beria));
        Assert.Equal("Officers arrest him during a meeting.", beria.Head.Summary);
        Assert.Equal("rise#^beria", beria.Evidence.Single().ToString());
    }

    [Fact]
    public void Compile_DatedBullet_IsAnEventUntilAPageCitesIt()
    {
        var result = new NotesCompiler().Compile([Card, Beria], TestContext.Current.CancellationToken);

        Assert.Equal(["beria-arrested", "rise-stalin"], result.Snapshot!.Entities.Select(e => e.Id.Value));
    }

    [Fact]
    public void Compile_BrokenLink_GivesNoSnapshotAndOffersTheNearestName()
    {
        var broken = Beria with { Text = Beria.Text.Replace("[[Rise to power", "[[Rise to pover", StringComparison.Ordinal) };

        var result = new NotesCompiler().Compile([Card, broken], TestContext.Current.CancellationToken);

        Assert.Null(result.Snapshot);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal(("KG0041", Severity.Error, 9, 39), (error.Code, error.Severity, error.Span.Line, error.Span.Column));
        Assert.Contains("'Rise to power'", error.Message, StringComparison.Ordinal);
    }
}
