using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Web.Components.State;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>How much of a closure is asked for, and in which order.</summary>
/// <param name="Depth">Steps, or null for as many as the page shows well.</param>
/// <param name="Opened">Cards whose own causes (or effects) have been brought onto the map.</param>
/// <param name="Whole">Everything that is known, however small.</param>
/// <param name="ByRole">The direct causes (or effects) by how near they were.</param>
/// <param name="Kept">A card that is shown whatever the rest says, or null.</param>
internal readonly record struct CausesExtent(
    int? Depth, ImmutableArray<EntityId> Opened, bool Whole = false, bool ByRole = false, EntityId? Kept = null)
{
    /// <summary>What the address asks for.</summary>
    public static CausesExtent Of(PageState state, ImmutableArray<EntityId> opened) =>
        new(state.Depth, opened, state.Whole, state.ByRole, state.Without);

    /// <summary>Nobody asked for so many cards, so the page decides.</summary>
    public bool IsFree => Depth is null && Opened.IsEmpty;
}
