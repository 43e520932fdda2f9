using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never stops anything.</summary>
    Info,

    /// <summary>Probably a mistake; the course compiles.</summary>
    Warning,

    /// <summary>A mistake; the last good graph stays.</summary>
    Error,
}

/// <summary>One thing that is wrong with the notes: where, what, why, and how to mend it.</summary>
/// <param name="Code">As in <c>KG0012</c>; stable, documented in docs/diagnostics.md.</param>
/// <param name="Severity">How bad.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What and why, and a remedy where there is one.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message)
{
    /// <summary>The line that MSBuild and editors understand: <c>file(line,column): error KG0012: message</c>.</summary>
    public override string ToString() => $"{Span}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
