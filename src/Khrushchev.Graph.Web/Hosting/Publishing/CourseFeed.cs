using System.Runtime.CompilerServices;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>Tells whoever listens how the course stands. Safe for many threads; a slow listener misses what is between, never the latest.</summary>
public sealed class CourseFeed
{
    private volatile Entry latest;

    /// <summary>Starts with nothing compiled.</summary>
    public CourseFeed(CourseStatus first) => latest = new Entry(first);

    /// <summary>The latest status.</summary>
    public CourseStatus Current => latest.Status;

    /// <summary>The latest status now, then each later one, until cancelled.</summary>
    /// <exception cref="OperationCanceledException">On cancellation.</exception>
    public async IAsyncEnumerable<CourseStatus> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var entry = latest;
            yield return entry.Status;
            await entry.Replaced.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The first status, this one or a later, that fits.</summary>
    /// <exception cref="OperationCanceledException">On cancellation.</exception>
    public async Task<CourseStatus> WhenAsync(Func<CourseStatus, bool> fits, CancellationToken cancellationToken)
    {
        await foreach (var status in WatchAsync(cancellationToken))
        {
            if (fits(status))
                return status;
        }
        throw new OperationCanceledException(cancellationToken);
    }

    /// <summary>One writer only: the publisher.</summary>
    internal void Publish(CourseStatus status)
    {
        var before = latest;
        latest = new Entry(status);
        before.Replaced.SetResult();
    }

    private sealed class Entry(CourseStatus status)
    {
        public CourseStatus Status { get; } = status;

        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
