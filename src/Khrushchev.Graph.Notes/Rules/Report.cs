using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>Collects what the rules find.</summary>
internal sealed class Report
{
    /// <summary>The longest message, as an author's words in it may be anything.</summary>
    private const int Longest = 1_000;

    private readonly List<Diagnostic> found = [];

    public bool HasErrors { get; private set; }

    public void Add(Rule rule, SourceSpan span, string message)
    {
        HasErrors |= rule.Info.Severity == Severity.Error;
        found.Add(new Diagnostic(rule.Info.Code, rule.Info.Severity, span, OneLine(message)));
    }

    /// <summary>By file, line, column, code; the same thing said twice of one place is said once.</summary>
    public ImmutableArray<Diagnostic> ToArray() =>
    [
        .. found.Distinct()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    // Tools read diagnostics line by line.
    private static string OneLine(string message)
    {
        var kept = message.Length <= Longest ? message : string.Concat(message.AsSpan(0, Longest), "…");
        return kept.Any(char.IsControl) ? string.Concat(kept.Select(c => char.IsControl(c) ? ' ' : c)) : kept;
    }
}
