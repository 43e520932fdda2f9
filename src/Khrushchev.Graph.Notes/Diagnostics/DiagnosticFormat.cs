using System.Text.Json;

namespace Khrushchev.Graph.Notes.Diagnostics;

/// <summary>Writes diagnostics for people and for tools. Nothing is flushed or closed.</summary>
public static class DiagnosticFormat
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    /// <summary>
    /// One line each, as MSBuild and editors understand it: <c>file(line,column): error KG0012: message</c>. Files are put below
    /// <paramref name="folder"/> where one is given, so that a terminal can open them; slashes stay forward.
    /// </summary>
    public static void WriteLines(TextWriter writer, IEnumerable<Diagnostic> diagnostics, string folder = "")
    {
        foreach (var diagnostic in diagnostics)
            writer.WriteLine(diagnostic with { Span = diagnostic.Span with { File = Join(folder, diagnostic.Span.File) } });
    }

    /// <summary>A JSON array of objects with code, severity, file, line, column, length and message, in the order given.</summary>
    public static void WriteJson(TextWriter writer, IEnumerable<Diagnostic> diagnostics) => Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", diagnostic.Span.File);
            json.WriteNumber("line", diagnostic.Span.Line);
            json.WriteNumber("column", diagnostic.Span.Column);
            json.WriteNumber("length", diagnostic.Span.Length);
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    /// <summary>
    /// A log in SARIF 2.1.0 (OASIS, 2020) with one run, every rule of the <see cref="DiagnosticCatalogue"/> and columns in UTF-16 units. Files
    /// are relative to <c>COURSE</c>, the course's folder.
    /// </summary>
    public static void WriteSarif(TextWriter writer, IEnumerable<Diagnostic> diagnostics) =>
        Write(writer, json => new SarifWriter(json).Write([.. diagnostics]));

    private static string Join(string folder, string file) =>
        folder.Length == 0 ? file : file == "." ? folder : $"{folder.TrimEnd('/', '\\')}/{file}";

    private static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
            write(json);
        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
