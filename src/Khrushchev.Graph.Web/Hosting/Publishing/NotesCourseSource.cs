using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Web.Hosting.Options;

namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>The course as the folder of notes says. The compiler is kept: it does not parse again what has not changed.</summary>
internal sealed class NotesCourseSource(NotesOptions options) : ICourseSource
{
    private readonly NotesCompiler compiler = new();

    public CompilationResult Compile(CancellationToken cancellationToken) => compiler.Compile(options.Folder, cancellationToken);
}
