using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Rules;

namespace Khrushchev.Graph.Notes.Diagnostics;

/// <summary>Every diagnostic that the compiler knows; docs/diagnostics.md says the same.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All, by code.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [.. AllRules.InOrder.Select(r => r.Info)];
}
