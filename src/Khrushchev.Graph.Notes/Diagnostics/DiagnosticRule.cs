namespace Khrushchev.Graph.Notes.Diagnostics;

/// <summary>What a code of a <see cref="Diagnostic"/> means.</summary>
/// <param name="Code">As in <c>KG0012</c>; stable.</param>
/// <param name="Severity">How bad.</param>
/// <param name="Title">A few words.</param>
/// <param name="Help">Why it is looked for and how to mend it.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Help);
