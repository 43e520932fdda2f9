namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>From notes to a store that is kept up to date.</summary>
internal static class CourseServices
{
    public static void AddCourse(this IServiceCollection services)
    {
        services.AddSingleton(provider => new CourseFeed(new CourseStatus(provider.GetRequiredService<Options.NotesOptions>().Folder)));
        services.AddSingleton<IChangeSignal, NotesChanges>();
    }
}
