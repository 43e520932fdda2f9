using System.Collections.Immutable;
using System.Text.Json;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Diagnostics;

/// <summary>Writes a log in the Static Analysis Results Interchange Format, version 2.1.0.</summary>
internal sealed class SarifWriter(Utf8JsonWriter json)
{
    public void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            Result(diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Tool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Khrushchev.Graph");
        json.WriteStartArray("rules");
        foreach (var rule in DiagnosticCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            Text("shortDescription", rule.Title);
            Text("help", rule.Help);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Result(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        var index = DiagnosticCatalogue.All.Select(r => r.Code).ToList().IndexOf(diagnostic.Code);
        if (index >= 0)
            json.WriteNumber("ruleIndex", index);
        json.WriteString("level", Level(diagnostic.Severity));
        Text("message", diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        Place(diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Place(SourceSpan span)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', span.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "COURSE");
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteEndObject();
    }

    private void Text(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
