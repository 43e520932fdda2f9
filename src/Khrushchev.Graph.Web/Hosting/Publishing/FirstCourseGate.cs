using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>
/// The server listens before the course is compiled, so that neither waits for the other. Whoever asks in between waits
/// here instead of seeing an empty course; a store that kept its course from before answers at once.
/// </summary>
internal static class FirstCourseGate
{
    // Past this a page that says that the notes are being compiled is better than one that does not come.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static void UseFirstCourseGate(this WebApplication app)
    {
        var feed = app.Services.GetRequiredService<CourseFeed>();
        var store = app.Services.GetRequiredService<IGraphStore>();
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.UseWhen(context => feed.Current.Checked is null && !context.Request.Path.StartsWithSegments("/health"), branch =>
            branch.Use(async (context, next) =>
            {
                if (await IsEmptyAsync(store, context.RequestAborted))
                    await WaitAsync(feed, time, context.RequestAborted);
                await next(context);
            }));
    }

    private static async Task<bool> IsEmptyAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        try
        {
            return (await store.InfoAsync(cancellationToken)).Version == 0;
        }
        // Whatever answers the request says so in its own way.
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private static async Task WaitAsync(CourseFeed feed, TimeProvider time, CancellationToken aborted)
    {
        try
        {
            await feed.WhenAsync(status => status.Checked is not null, aborted).WaitAsync(Longest, time, aborted);
        }
        catch (TimeoutException)
        {
        }
    }
}
