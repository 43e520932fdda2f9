using Khrushchev.Graph.Notes.Compiling;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>Where the publisher takes the course from.</summary>
internal interface ICourseSource
{
    /// <summary>Reads everything again. Slow: keep it off the threads that answer requests.</summary>
    CompilationResult Compile(CancellationToken cancellationToken);
}
