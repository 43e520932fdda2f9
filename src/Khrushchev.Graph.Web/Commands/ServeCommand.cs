using System.CommandLine;
using Khrushchev.Graph.Web.Hosting;

namespace Khrushchev.Graph.Web.Commands;

/// <summary><c>serve [folder]</c>: the web application; also what runs without a verb.</summary>
internal sealed class ServeCommand(string[] settings)
{
    public const string Name = "serve";

    private readonly Argument<string?> folder = FolderArgument.Create();
    private readonly Option<string?> notes = new("--notes") { Description = "The course's folder, as an option." };
    private readonly Option<string?> urls = new("--urls") { Description = "Addresses to listen on, separated by semicolons." };
    private readonly Option<int?> port = new("--port", "-p") { Description = "Port to listen on at localhost (default 5080)." };

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
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = WebHost.Build([.. settings, .. Settings(parsed)]);
        await app.RunAsync(cancellationToken);
        return 0;
    }

    private IEnumerable<string> Settings(ParseResult parsed)
    {
        if ((parsed.GetValue(folder) ?? parsed.GetValue(notes)) is { Length: > 0 } path)
            yield return $"--Notes:Folder={Path.GetFullPath(path)}";
        if (parsed.GetValue(urls) is { Length: > 0 } addresses)
            yield return $"--urls={addresses}";
        else if (parsed.GetValue(port) is { } number)
            yield return $"--urls={WebHost.Local(number)}";
    }
}
