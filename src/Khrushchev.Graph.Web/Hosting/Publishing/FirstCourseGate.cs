namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>
/// The server listens before the course is compiled, so that neither waits for the other. Whoever asks in between waits
/// here instead of seeing an empty course.
/// </summary>
internal static class FirstCourseGate
{
    // Past this a page that says that the notes are being compiled is better than one that does not come.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static void UseFirstCourseGate(this WebApplication app)
    {
        var feed = app.Services.GetRequiredService<CourseFeed>();
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.UseWhen(context => feed.Current.Checked is null && !context.Request.Path.StartsWithSegments("/health"), branch =>
            branch.Use(async (context, next) =>
            {
                await WaitAsync(feed, time, context.RequestAborted);
                await next(context);
            }));
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
