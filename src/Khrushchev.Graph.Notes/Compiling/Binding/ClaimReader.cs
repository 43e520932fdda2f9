using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>Reads <c>**role**, modifier, modifier:</c>.</summary>
internal static class ClaimReader
{
    public static IReadOnlyList<string> Roles { get; } = ["long-term", "short-term", "trigger"];

    public static IReadOnlyList<string> Modifiers { get; } =
        ["weak", "moderate", "strong", "necessary", "contributing", "promotes", "hinders", "disputed"];

    public static ClaimDraft Read(Stretch before)
    {
        var words = before.Text.EndsWith(':') ? Stretch.Of(before.Page, before.Prose, before.Start, before.End - 1) : before;
        var parts = words.Split(',').Where(p => !p.IsEmpty).Select(p => p.Written).ToList();
        if (parts.Count == 0)
            return new ClaimDraft(null, null, []);
        return new ClaimDraft(parts[0], Role(parts[0].Text), [.. parts.Skip(1).Select(Modify)]);
    }

    private static CausalRole? Role(string text) => text.ToLowerInvariant() switch
    {
        "long-term" => CausalRole.LongTerm,
        "short-term" => CausalRole.ShortTerm,
        "trigger" => CausalRole.Trigger,
        _ => null,
    };

    private static ModifierDraft Modify(Written written)
    {
        var text = written.Text.ToLowerInvariant();
        if (text == "reading" || text.StartsWith("reading ", StringComparison.Ordinal))
            return new(written, Modifier.Reading, written with { Text = written.Text["reading".Length..].Trim() });
        return new(written, Modifiers.Contains(text) ? Enum.Parse<Modifier>(text, ignoreCase: true) : null);
    }
}
