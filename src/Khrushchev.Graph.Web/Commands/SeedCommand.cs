using System.CommandLine;
using Khrushchev.Graph.Neo4j;
using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace Khrushchev.Graph.Web.Commands;

/// <summary><c>seed [folder]</c>: publishes the notes to the Neo4j database of the settings and ends.</summary>
internal sealed class SeedCommand(string[] settings)
{
    private readonly Argument<string?> folder = FolderArgument.Create();

    public Command Create()
    {
        var command = new Command("seed", "Publishes the notes to the Neo4j database that Neo4j:Uri names; exit code 1 where that fails.") { folder };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(folder), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string? named, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (!FolderArgument.TryFind(named, error, out var path))
            return 1;
        var result = new NotesCompiler().Compile(path, cancellationToken);
        DiagnosticFormat.WriteLines(error, [.. result.Diagnostics.Where(d => d.Severity == Severity.Error)], FolderArgument.Shown(path));
        if (result.Snapshot is not { } snapshot)
            return 1;
        try
        {
            await using var services = Services();
            if (services is null)
            {
                error.WriteLine("error: seed writes to Neo4j: set Neo4j:Uri (Neo4j__Uri in the environment) and Neo4j:PasswordFile.");
                return 1;
            }
            var version = await PublishAsync(services.GetRequiredService<IGraphStore>(), snapshot, output, cancellationToken);
            output.WriteLine($"Version {version}: {snapshot.Counts.Entities} entities, {snapshot.Counts.Relations} relations.");
            return 0;
        }
        catch (OptionsValidationException e)
        {
            foreach (var failure in e.Failures)
                error.WriteLine($"error: {failure}");
        }
        catch (StoreUnavailableException e)
        {
            error.WriteLine($"error: {e.Message}");
        }
        return 1;
    }

    /// <summary>The store as the application would have it, or null where the settings name no Neo4j.</summary>
    private ServiceProvider? Services()
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables().AddCommandLine(settings).Build();
        var services = new ServiceCollection().AddLogging();
        return services.AddNeo4jGraphStore(configuration) ? services.BuildServiceProvider() : null;
    }

    private static async Task<long> PublishAsync(IGraphStore store, GraphSnapshot snapshot, TextWriter output, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        return await console.Progress().StartAsync(async context =>
        {
            var task = context.AddTask("Publishing", maxValue: 1);
            return await store.ReplaceAsync(snapshot, new Bar(task), cancellationToken);
        });
    }

    private sealed class Bar(ProgressTask task) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value) => task.Value(value.Total == 0 ? 1 : (double)value.Done / value.Total);
    }
}
