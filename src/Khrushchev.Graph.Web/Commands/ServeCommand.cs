using System.CommandLine;
using Khrushchev.Graph.Web.Hosting;
using Khrushchev.Graph.Web.Hosting.Options;
using Microsoft.Extensions.Options;

namespace Khrushchev.Graph.Web.Commands;

/// <summary><c>serve [folder]</c>: the web application; also what runs without a verb.</summary>
internal sealed class ServeCommand(string[] settings)
{
    public const string Name = "serve";

    private readonly Argument<string?> folder = FolderArgument.Create();
    private readonly Option<string?> notes = new("--notes") { Description = "The course's folder, as an option." };
    private readonly Option<string?> urls = AddressOptions.Urls();
    private readonly Option<int?> port = AddressOptions.Port();

    private readonly Option<bool> noSeed = new("--no-seed") { Description = "Publish nothing: show what is in the Neo4j database (Neo4j:Uri) as it is." };

    public void AddTo(RootCommand root)
    {
        root.Add(Configure(new Command(Name, "Serves the course on a web address.")));
        Configure(root);
    }

    private Command Configure(Command command)
    {
        command.Add(folder);
        command.Add(notes);
        command.Add(urls);
        command.Add(port);
        command.Add(noSeed);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            [.. settings, .. Settings(parsed)], parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = WebHost.Build(args);
            await app.StartAsync(cancellationToken);
            Announcement.Write(app, output);
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (OptionsValidationException e)
        {
            foreach (var failure in e.Failures)
                error.WriteLine($"error: {failure}");
        }
        // Kestrel says which address, and whether it is taken or not allowed.
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            error.WriteLine($"error: {e.Message.TrimEnd('.')}. Choose another port with --port; --port 0 takes any that is free.");
        }
        catch (System.Net.Sockets.SocketException e)
        {
            error.WriteLine($"error: cannot listen there: {e.Message}. Choose another address with --urls or --port.");
        }
        return 1;
    }

    private IEnumerable<string> Settings(ParseResult parsed)
    {
        if ((parsed.GetValue(folder) ?? parsed.GetValue(notes)) is { Length: > 0 } path)
            yield return $"--{NotesOptions.FolderKey}={Path.GetFullPath(path)}";
        if (parsed.GetValue(noSeed))
            yield return $"--{NotesOptions.PublishKey}=false";
        if (parsed.GetValue(urls) is { Length: > 0 } addresses)
            yield return $"--urls={addresses}";
        else if (parsed.GetValue(port) is { } number)
            yield return $"--urls={WebHost.Local(number)}";
    }
}
