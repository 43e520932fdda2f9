using System.Diagnostics.CodeAnalysis;

namespace Khrushchev.Graph.Model;

/// <summary>Names one bullet of one card; written <c>card#^anchor</c>, as in a wikilink.</summary>
/// <param name="Card">The card's id.</param>
/// <param name="Anchor">The bullet's anchor without the caret: a slug, unique on the card.</param>
public readonly record struct PassageId(EntityId Card, string Anchor)
{
    /// <summary>Reads <c>card#^anchor</c>; false where either part is no slug.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PassageId id)
    {
        id = default;
        var at = text?.IndexOf("#^", StringComparison.Ordinal) ?? -1;
        if (at < 0 || !EntityId.TryParse(text![..at], out var card) || !EntityId.IsSlug(text[(at + 2)..]))
            return false;
        id = new PassageId(card, text[(at + 2)..]);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Card}#^{Anchor}";
}
