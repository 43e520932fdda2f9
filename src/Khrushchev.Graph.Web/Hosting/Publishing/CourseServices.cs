using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Web.Hosting.Options;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>From notes to a store that is kept up to date.</summary>
internal static class CourseServices
{
    public static void AddCourse(this IServiceCollection services)
    {
        services.AddSingleton<IGraphStore, EmbeddedGraphStore>();
        services.AddSingleton(provider => new CourseFeed(new CourseStatus(provider.GetRequiredService<NotesOptions>().Folder)));
        services.AddSingleton<ICourseSource, NotesCourseSource>();
        services.AddSingleton<IChangeSignal, NotesChanges>();
        services.AddHostedService<CoursePublisher>();
    }
}
