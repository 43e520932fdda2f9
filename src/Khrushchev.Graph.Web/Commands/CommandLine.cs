using System.CommandLine;

namespace Khrushchev.Graph.Web.Commands;

/// <summary>The one executable's commands; without a verb it serves.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>The exit code: 0 done, 1 refused or failed.</returns>
    public static Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var (words, settings) = ConfigurationArguments.Split(args);
        var root = new RootCommand("An explorer of history: notes in Markdown become a timeline and a map of causes.");
        new ServeCommand(settings).AddTo(root);
        root.Add(new CheckCommand().Create());
        root.Add(new SeedCommand(settings).Create());
        root.Add(new ExportCommand().Create());
        var console = new InvocationConfiguration { Output = output, Error = error };
        if (root.Parse(words) is not { Errors.Count: 0, CommandResult.Command: RootCommand or { Name: ServeCommand.Name } } serve)
            return root.Parse(words).InvokeAsync(console, cancellationToken);
        // The web host answers Ctrl+C itself, and lets requests that are under way come to their end.
        console.ProcessTerminationTimeout = null;
        return serve.InvokeAsync(console, cancellationToken);
    }
}
