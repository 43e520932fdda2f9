using Khrushchev.Graph.Web.Hosting.Options;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class NotesChangesTests : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMinutes(5);
    private readonly TempNotes notes = TempNotes.WithSmallCourse();
    private readonly FakeTimeProvider time = new();

    [Theory]
    [InlineData("events/stalin-dies.md")]
    [InlineData("events/new.md")]
    public async Task NextAsync_NoteSaved_Ends(string file)
    {
        using var changes = Watch();
        var next = changes.NextAsync(Patience.Token);
        Assert.False(next.IsCompleted);

        notes.Write(file, "# Saved");

        await next;
    }

    [Fact]
    public async Task NextAsync_NoteSwappedIn_Ends()
    {
        using var changes = Watch();
        notes.WriteBySwap("events/stalin-dies.md", "# Saved");

        await changes.NextAsync(Patience.Token);
    }

    [Fact]
    public async Task NextAsync_FolderRenamed_Ends()
    {
        using var changes = Watch();
        Directory.Move(notes.PathOf("events"), notes.PathOf("happenings"));

        await changes.NextAsync(Patience.Token);
    }

    [Fact]
    public async Task NextAsync_ChangeBeforeAnybodyWaits_IsKept()
    {
        using var changes = Watch();
        notes.Write("events/first.md", "# First");
        await changes.NextAsync(Patience.Token);

        notes.Write("events/second.md", "# Second");

        await changes.NextAsync(Patience.Token);
    }

    [Fact]
    public async Task NextAsync_SystemTellsNothing_PollFindsIt()
    {
        using var changes = Watch(events: false);
        var next = changes.NextAsync(Patience.Token);
        notes.Write("events/quiet.md", "# Quiet");
        time.Advance(Poll - TimeSpan.FromTicks(1));
        Assert.False(next.IsCompleted);

        time.Advance(TimeSpan.FromTicks(1));

        await next;
    }

    [Fact]
    public async Task LookAgain_NothingChanged_NextPollCountsAsAChange()
    {
        using var changes = Watch(events: false);
        var next = changes.NextAsync(Patience.Token);
        time.Advance(Poll);
        Assert.False(next.IsCompleted);

        changes.LookAgain();
        time.Advance(Poll);

        await next;
    }

    [Fact]
    public async Task LookAgain_WithASlowPoll_LooksSoon()
    {
        using var changes = Watch(events: false, poll: TimeSpan.FromHours(1));
        var next = changes.NextAsync(Patience.Token);

        changes.LookAgain();
        time.Advance(TimeSpan.FromSeconds(5));

        await next;
    }

    [Fact]
    public async Task NextAsync_FolderGoneAndBack_PollFindsIt()
    {
        using var changes = Watch();
        Directory.Move(notes.Folder, notes.Folder + "-away");
        time.Advance(Poll);
        await changes.NextAsync(Patience.Token);

        Directory.Move(notes.Folder + "-away", notes.Folder);
        time.Advance(Poll);

        await changes.NextAsync(Patience.Token);
    }

    public void Dispose() => notes.Dispose();

    private NotesChanges Watch(bool events = true, TimeSpan? poll = null) =>
        new(new NotesOptions(notes.Folder, events, Settle: TimeSpan.Zero, poll ?? Poll), time, NullLogger<NotesChanges>.Instance);
}
