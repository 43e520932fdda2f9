using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using Khrushchev.Graph.Web.Hosting.Options;

namespace Khrushchev.Graph.Web.Commands;

/// <summary>The course's folder, as every command takes it.</summary>
internal static class FolderArgument
{
    public static Argument<string?> Create()
    {
        var folder = new Argument<string?>("folder")
        {
            Description = $"The course's folder; without it {NotesFolder.Name} is looked for from here upwards.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        folder.Validators.Add(RefuseOption);
        return folder;
    }

    /// <summary>The folder that was named, or else found; false where there is none, and said why.</summary>
    public static bool TryFind(string? named, TextWriter error, [NotNullWhen(true)] out string? folder)
    {
        folder = NotesFolder.Find(named);
        if (folder is null)
            error.WriteLine($"error: {NotesFolder.Missing(named)}");
        return folder is not null;
    }

    /// <summary>The folder as it is shortest to read from the current directory.</summary>
    public static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder);
        return relative == "." ? "" : (relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative).Replace('\\', '/');
    }

    // The parser gives an unknown option to the first argument that has room, and a typing error would become a folder.
    private static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] option }, ..])
            result.AddError($"There is no option '{option}'; see --help.");
    }
}
