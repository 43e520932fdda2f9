using System.CommandLine;
using System.Text;
using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Web.Commands;

/// <summary><c>export --format json [folder] [-o file]</c>: the whole course as one file.</summary>
internal sealed class ExportCommand
{
    private readonly Argument<string?> folder = FolderArgument.Create();
    private readonly Option<string?> file = new("--output", "-o") { Description = "Where to write; without it to the terminal." };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "What to write: json (see docs/json.md).",
        DefaultValueFactory = _ => "json",
    }.AcceptOnlyFromAmong("json");

    public Command Create()
    {
        var command = new Command("export", "Writes the whole course to one file.") { folder, format, file };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (!FolderArgument.TryFind(parsed.GetValue(folder), error, out var path))
            return 1;
        var result = new NotesCompiler().Compile(path, cancellationToken);
        if (result.Snapshot is null)
        {
            DiagnosticFormat.WriteLines(error, result.Diagnostics.Where(d => d.Severity == Severity.Error), FolderArgument.Shown(path));
            error.WriteLine("error: nothing was written: the notes have errors.");
            return 1;
        }
        return await WriteAsync(result.Snapshot, parsed.GetValue(file), output, error, cancellationToken);
    }

    private static async Task<int> WriteAsync(
        GraphSnapshot snapshot, string? file, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            if (file is null)
                output.WriteLine(Encoding.UTF8.GetString(await JsonExport.BytesAsync(snapshot, cancellationToken)));
            else
                await AtomicFile.WriteAsync(file, stream => JsonExport.WriteAsync(snapshot, stream, cancellationToken), cancellationToken);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"error: {file} was not written: {e.Message}");
            return 1;
        }
    }
}
