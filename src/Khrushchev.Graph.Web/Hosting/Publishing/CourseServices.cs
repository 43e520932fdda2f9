using Khrushchev.Graph.Neo4j;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Web.Hosting.Options;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>From notes to a store that is kept up to date.</summary>
internal static class CourseServices
{
    public static void AddCourse(this IServiceCollection services, IConfiguration configuration)
    {
        if (!services.AddNeo4jGraphStore(configuration))
            services.AddSingleton<IGraphStore, EmbeddedGraphStore>();
        services.AddSingleton(provider => new CourseFeed(new CourseStatus(provider.GetRequiredService<NotesOptions>().Folder)));
        services.AddSingleton<ICourseSource, NotesCourseSource>();
        services.AddSingleton<IChangeSignal, NotesChanges>();
        services.AddSingleton<CoursePublisher>();
        services.AddSingleton<StoreFollower>();
        services.AddHostedService<BackgroundService>(provider => provider.GetRequiredService<NotesOptions>().Publish
            ? provider.GetRequiredService<CoursePublisher>()
            : provider.GetRequiredService<StoreFollower>());
    }
}
