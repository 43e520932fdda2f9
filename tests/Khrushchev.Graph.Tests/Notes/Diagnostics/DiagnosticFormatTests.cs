using System.Text.Json;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Tests.Notes.Diagnostics;

public sealed class DiagnosticFormatTests
{
    private static readonly Diagnostic[] Two =
    [
        new("KG0041", Severity.Error, new("events/a b.md", 3, 7, 5), "Nothing called 'x'."),
        new("KG0061", Severity.Warning, new("events/ž.md", 1, 1), "Say \"why\"."),
    ];

    [Fact]
    public void WriteLines_WithFolder_GivesWhatMSBuildReads() => Assert.Equal(
        ["seed/events/a b.md(3,7): error KG0041: Nothing called 'x'.", "seed/events/ž.md(1,1): warning KG0061: Say \"why\"."],
        Lines(w => DiagnosticFormat.WriteLines(w, Two, "seed/")));

    [Fact]
    public void WriteLines_WithoutFolder_KeepsTheFile() => Assert.StartsWith("events/a b.md(3,7)", Lines(w => DiagnosticFormat.WriteLines(w, Two))[0], StringComparison.Ordinal);

    [Fact]
    public void WriteJson_TwoDiagnostics_GivesTheirParts()
    {
        var json = Json(w => DiagnosticFormat.WriteJson(w, Two));

        Assert.Equal(2, json.GetArrayLength());
        Assert.Equal(
            ("KG0041", "error", "events/a b.md", 3, 7, 5, "Nothing called 'x'."),
            (json[0].GetProperty("code").GetString(), json[0].GetProperty("severity").GetString(), json[0].GetProperty("file").GetString(),
                json[0].GetProperty("line").GetInt32(), json[0].GetProperty("column").GetInt32(), json[0].GetProperty("length").GetInt32(),
                json[0].GetProperty("message").GetString()));
    }

    [Fact]
    public void WriteSarif_TwoDiagnostics_NamesRulesAndPlaces()
    {
        var run = Json(w => DiagnosticFormat.WriteSarif(w, Two)).GetProperty("runs")[0];

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(DiagnosticCatalogue.All.Length, rules.GetArrayLength());
        var result = run.GetProperty("results")[0];
        Assert.Equal("KG0041", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(("KG0041", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("events/a%20b.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 7), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void WriteSarif_Nothing_IsARunWithoutResults() =>
        Assert.Equal(0, Json(w => DiagnosticFormat.WriteSarif(w, [])).GetProperty("runs")[0].GetProperty("results").GetArrayLength());

    private static string[] Lines(Action<TextWriter> write) => Text(write).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Json(Action<TextWriter> write) => JsonDocument.Parse(Text(write)).RootElement;

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
