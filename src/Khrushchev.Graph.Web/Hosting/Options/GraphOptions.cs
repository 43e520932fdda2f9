using Microsoft.Extensions.Options;

namespace Khrushchev.Graph.Web.Hosting.Options;

/// <summary>Everything that can be set, checked as a whole before the application starts.</summary>
/// <param name="Notes">Where the course is written and how it is watched.</param>
/// <param name="Teacher">Who may present and edit.</param>
/// <param name="Api">Bounds of the JSON interface.</param>
internal sealed record GraphOptions(NotesOptions Notes, TeacherOptions Teacher, ApiOptions Api)
{
    /// <summary>Reads all settings.</summary>
    /// <exception cref="OptionsValidationException">Names every setting that is wrong, not only the first.</exception>
    public static GraphOptions Read(IConfiguration configuration)
    {
        var settings = new SettingsReader(configuration);
        var options = new GraphOptions(NotesOptions.Read(settings), TeacherOptions.Read(settings), ApiOptions.Read(settings));
        return settings.Errors.Count == 0
            ? options
            : throw new OptionsValidationException(nameof(GraphOptions), typeof(GraphOptions), settings.Errors);
    }
}
