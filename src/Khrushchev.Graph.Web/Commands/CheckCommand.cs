using System.Collections.Immutable;
using System.CommandLine;
using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Web.Commands;

/// <summary><c>check [folder]</c>: compiles the notes and says what is wrong with them.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string?> folder = FolderArgument.Create();
    private readonly Option<bool> coverage = new("--coverage") { Description = "Show what cites each bullet of the cards; a bullet that nothing cites is an error." };
    private readonly Option<bool> strict = new("--warnings-as-errors") { Description = "Let no warning pass." };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "How diagnostics are written: text for people and MSBuild, json, or sarif.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif");

    public Command Create()
    {
        var command = new Command("check", "Compiles the notes and lists what is wrong with them; exit code 1 where there are errors.")
        {
            folder, format, coverage, strict,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(coverage) && result.GetValue(format) is not (null or "text"))
                result.AddError("--coverage prints a table, which would spoil json and sarif; leave --format out.");
        });
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (!FolderArgument.TryFind(parsed.GetValue(folder), error, out var path))
            return 1;
        var result = new NotesCompiler().Compile(path, cancellationToken);
        var diagnostics = parsed.GetValue(strict) ? Strictly(result.Diagnostics) : result.Diagnostics;
        Write(output, parsed.GetValue(format)!, diagnostics, path, result.Files);
        var uncovered = 0;
        if (parsed.GetValue(coverage) && result.Snapshot is { } snapshot)
            uncovered = CoverageTable.Write(output, CoverageReport.Of(snapshot));
        return uncovered > 0 || diagnostics.Any(d => d.Severity == Severity.Error) ? 1 : 0;
    }

    private static ImmutableArray<Diagnostic> Strictly(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)];

    private static void Write(TextWriter output, string format, ImmutableArray<Diagnostic> diagnostics, string folder, int files)
    {
        if (format == "json")
            DiagnosticFormat.WriteJson(output, diagnostics);
        else if (format == "sarif")
            DiagnosticFormat.WriteSarif(output, diagnostics);
        else
        {
            DiagnosticFormat.WriteLines(output, diagnostics, FolderArgument.Shown(folder));
            output.WriteLine($"{Count(files, "file")}, {Of(Severity.Error, "error")}, {Of(Severity.Warning, "warning")}");
        }

        string Of(Severity severity, string noun) => Count(diagnostics.Count(d => d.Severity == severity), noun);
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
