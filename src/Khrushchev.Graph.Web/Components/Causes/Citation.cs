using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>What a claim rests on, in words, and where it can be read.</summary>
/// <param name="Words">As in "card 1, “How did Khrushchev rise to power?”" or "Taubman 2003".</param>
/// <param name="Address">The line of the notes, or null for a work.</param>
/// <param name="Line">The line itself, or null for a work.</param>
internal sealed record Citation(string Words, string? Address, string? Line)
{
    /// <summary>Looks a piece of evidence up in the page of what cites it.</summary>
    public static Citation Of(Evidence evidence, EntityDetail detail) => evidence switch
    {
        { Passage: { } passage } when detail.Passages.FirstOrDefault(p => p.Passage.Id == passage) is { } cited =>
            new($"card {cited.CardNumber}, “{cited.CardTitle}”", $"cards/{passage.Card}#{passage.Anchor}", cited.Passage.Text),
        { Source: { } source } when detail.Sources.FirstOrDefault(s => s.Id == source) is { } work => new(work.ShortTitle, null, null),
        _ => new(evidence.ToString(), null, null),
    };
}
