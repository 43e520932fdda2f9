using BenchmarkDotNet.Attributes;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Compiling;
using Markdig;

namespace Khrushchev.Graph.Benchmarks.Notes;

/// <summary>What compiling costs beside what nobody can do without: parsing the same Markdown.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    private List<NoteFile> files = [];

    [Params(10_000)]
    public int Files { get; set; }

    [GlobalSetup]
    public void Generate() => files = [.. GeneratedNotes.Make(seed: 1, Files).Select(n => new NoteFile(n.Path, n.Text))];

    [Benchmark(Baseline = true)]
    public int ParseWithMarkdigAlone()
    {
        var blocks = 0;
        foreach (var file in files)
            blocks += Markdig.Markdown.Parse(file.Text, Markdown).Count;
        return blocks;
    }

    [Benchmark]
    public CompilationResult Compile() => new NotesCompiler().Compile(files, CancellationToken.None);
}
