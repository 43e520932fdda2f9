namespace Khrushchev.Graph.Stores.Chains;

/// <summary>What the search needs of a claim.</summary>
/// <param name="Number">Its place among all claims by id (ordinal).</param>
/// <param name="From">The number of the thing where it starts.</param>
/// <param name="To">The number of the thing where it ends.</param>
/// <param name="Strength">Its strength.</param>
internal readonly record struct ChainClaim(int Number, int From, int To, int Strength);
