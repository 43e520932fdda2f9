using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Components.Shared;

/// <summary>The colour of a person wherever a bar of theirs is drawn, for <c>data-person</c>.</summary>
internal static class PersonColour
{
    private const int Colours = 6; // the two others are for the notes to give away

    /// <summary>The colour that the notes chose, else one that is always the same for this person.</summary>
    public static int Of(EntityHead person) => person.Colour ?? 1 + (person.Id.Value.Aggregate(0, (sum, c) => (sum * 31 + c) & 0xFFFF) % Colours);
}
