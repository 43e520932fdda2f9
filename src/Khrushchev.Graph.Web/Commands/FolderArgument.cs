using System.CommandLine;
using System.CommandLine.Parsing;

namespace Khrushchev.Graph.Web.Commands;

/// <summary>The course's folder, as every command takes it.</summary>
internal static class FolderArgument
{
    public static Argument<string?> Create()
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The course's folder; without it graph-seed is looked for from here upwards.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        folder.Validators.Add(RefuseOption);
        return folder;
    }

    // The parser gives an unknown option to the first argument that has room, and a typing error would become a folder.
    private static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] option }, ..])
            result.AddError($"There is no option '{option}'; see --help.");
    }
}
