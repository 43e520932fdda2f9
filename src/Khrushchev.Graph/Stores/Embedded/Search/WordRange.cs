namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>Words of a sorted vocabulary that begin alike.</summary>
/// <param name="From">The first.</param>
/// <param name="To">After the last.</param>
internal readonly record struct WordRange(int From, int To);
