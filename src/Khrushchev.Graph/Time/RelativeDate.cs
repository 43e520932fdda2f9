using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Time;

/// <summary>A date reckoned from another entity's.</summary>
/// <param name="Anchor">The entity it hangs on.</param>
/// <param name="Words">How it hangs on it, for people: "1 week after Stalin dies".</param>
public sealed record RelativeDate(EntityId Anchor, string Words);
