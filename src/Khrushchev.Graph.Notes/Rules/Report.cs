using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>Collects what the rules find.</summary>
internal sealed class Report
{
    private readonly List<Diagnostic> found = [];

    public bool HasErrors { get; private set; }

    public void Add(Rule rule, SourceSpan span, string message)
    {
        HasErrors |= rule.Info.Severity == Severity.Error;
        found.Add(new Diagnostic(rule.Info.Code, rule.Info.Severity, span, message));
    }

    /// <summary>By file, line, column, code; the same thing said twice of one place is said once.</summary>
    public ImmutableArray<Diagnostic> ToArray() =>
    [
        .. found.Distinct()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
