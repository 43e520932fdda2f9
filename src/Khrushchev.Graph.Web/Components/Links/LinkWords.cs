using Khrushchev.Graph.Model;
using Khrushchev.Graph.Web.Components.Causes;
using Khrushchev.Graph.Web.Components.Shared;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>What the page of links says in words.</summary>
internal static class LinkWords
{
    /// <summary>What the map is and how its keys work, for those who do not see it.</summary>
    public const string MapLabel = "Map of all the chains. The right arrow key leads on along the chain, the left one back, up and "
        + "down to another chain, Enter explains a card, Home leads to the start, I opens its page.";

    /// <summary>The question as a title.</summary>
    public static string Question(EntityHead? from, EntityHead? to) => (from, to) switch
    {
        ({ } a, { } b) => $"How did “{a.Title}” lead to “{b.Title}”?",
        ({ } a, null) => $"What did “{a.Title}” lead to, and how?",
        (null, { } b) => $"What led to “{b.Title}”, and how?",
        _ => "How are two things linked?",
    };

    /// <summary>"3 chains, best explained first".</summary>
    public static string Found(LinkPicture picture) =>
        picture.Chains.Length == 1 ? "One chain" : $"{picture.Chains.Length} chains, best explained first";

    /// <summary>The line under the question: when, and how long the chains are.</summary>
    public static string Sub(LinkPicture picture)
    {
        var lengths = picture.Chains.Select(c => c.Chain.Steps.Length).ToList();
        var (least, most) = (lengths.Min(), lengths.Max());
        var steps = least == most ? Words.Count(least, "step") : $"{least} to {most} steps";
        return $"{Found(picture)} · {steps}";
    }

    /// <summary>What is said aloud where somebody arrives on a chain.</summary>
    public static string Announcement(LinkWalk walk, LinkPicture picture)
    {
        var head = picture.Head(walk.At);
        var named = CausesWords.When(head) is { } date ? $"{head.Title}, {date}" : head.Title;
        var where = $"chain {walk.Chain.Number} of {picture.Chains.Length}";
        return walk.AtStart ? $"{where}: {named}"
            : $"{where}, {Words.Of(walk.Claim.Claim!.Role)}: {named}: because {walk.Claim.Claim.Because}";
    }
}
