using System.Text.RegularExpressions;
using Khrushchev.Graph.Notes;

namespace Khrushchev.Graph.Tests.Notes;

/// <summary>A fenced example of docs/notes-format.md.</summary>
/// <param name="Line">Where its fence is.</param>
/// <param name="File">The file that it is, or is a part of.</param>
/// <param name="IsPart">Whether it is a part.</param>
/// <param name="Expected">The codes that the compiler should give; empty for a good example.</param>
/// <param name="Text">What stands in the fence.</param>
internal sealed partial record FormatExample(int Line, string File, bool IsPart, string[] Expected, string Text)
{
    public static IReadOnlyList<FormatExample> All { get; } = Read();

    private static List<FormatExample> Read()
    {
        var text = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "docs", "notes-format.md")).ReplaceLineEndings("\n");
        return [.. Fence().Matches(text).Select(m => new FormatExample(
            text.AsSpan(0, m.Index).Count('\n') + 1, m.Groups["file"].Value, m.Groups["how"].Value == "in",
            m.Groups["expect"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries), m.Groups["text"].Value))];
    }

    /// <summary>The example as a file: a part is put at the end of the page it belongs to.</summary>
    public NoteFile In(IReadOnlyDictionary<string, string> rest) => new(File, IsPart ? rest[File] + "\n" + Text : Text);

    [GeneratedRegex(@"^```markdown(?: (?<how>file|in)=(?<file>\S+))?(?: expect=(?<expect>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
