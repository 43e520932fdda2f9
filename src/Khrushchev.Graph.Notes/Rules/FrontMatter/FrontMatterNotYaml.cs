using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class FrontMatterNotYaml() : Rule(
    "KG0012", Severity.Error, "Front matter is not YAML",
    "Front matter is a list of 'key: value' lines in YAML. A value that begins with [ or {, or holds a colon and a space, belongs in quotation marks.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages)
        {
            var front = page.Note.FrontMatter;
            var message = front.Fault switch
            {
                FrontMatterFault.NotYaml => $"The front matter is not YAML: {front.FaultText?.TrimEnd('.')}. Write 'key: value' lines, with quotation marks round a value that begins with [ or {{ or holds a colon and a space.",
                FrontMatterFault.NotKeys => "The front matter must be 'key: value' lines, as in 'type: event'.",
                FrontMatterFault.TooLong => $"The front matter is longer than {FrontMatterParser.MaxLength} characters. Is the second line --- missing?",
                _ => null,
            };
            if (message is not null)
                report.Add(this, page.Span(front.FaultRange), message);
        }
    }
}
