using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>One thing that can be wrong with the notes. A rule looks at the whole draft and reports; it changes nothing.</summary>
internal abstract class Rule(string code, Severity severity, string title, string help)
{
    /// <summary>What the rule is called and how it is mended.</summary>
    public DiagnosticRule Info { get; } = new(code, severity, title, help);

    public abstract void Check(Draft draft, Report report);
}
