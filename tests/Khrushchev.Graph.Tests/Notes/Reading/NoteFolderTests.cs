using System.Text;
using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Compiling;

namespace Khrushchev.Graph.Tests.Notes.Reading;

public sealed class NoteFolderTests : IDisposable
{
    private const string Place = "---\ntype: place\n---\n# ";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Compile_Folder_ReadsNotesWhateverTheirSubfolder()
    {
        folder.Write("b/deep/two.md", Place + "Two");
        folder.Write("one.md", Place + "One");

        var result = Compile();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.Files);
        Assert.Equal(["one", "two"], result.Snapshot!.Entities.Select(e => e.Id.Value));
        Assert.Equal("b/deep/two.md(4,1)", result.Snapshot.Entities[1].Location.ToString());
    }

    [Fact]
    public void Compile_WhatIsNoNote_IsPassedOver()
    {
        folder.Write("one.md", Place + "One");
        folder.Write(".obsidian/x.md", "no note");
        folder.Write(".hidden.md", "no note");
        folder.Write("picture.png", "no note");
        folder.Write("README.md", "for people");

        var result = Compile();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(1, result.Files);
    }

    [Fact]
    public void Compile_NoFolder_IsKG0001() =>
        Assert.Equal("KG0001", Assert.Single(new NotesCompiler().Compile(Path.Combine(folder.Path, "none"), TestContext.Current.CancellationToken).Diagnostics).Code);

    [Fact]
    public void Compile_EmptyFolder_IsAnEmptyCourseWithKG0010()
    {
        var result = Compile();

        Assert.Equal("KG0010", Assert.Single(result.Diagnostics).Code);
        Assert.Empty(result.Snapshot!.Entities);
    }

    [Fact]
    public void Compile_FileThatIsNotUtf8_IsKG0002AtTheByte()
    {
        folder.Write("one.md", [.. Encoding.UTF8.GetBytes("---\ntype: place\n---\n# Żó"), 0xF3, (byte)'x']);

        var fault = Assert.Single(Compile().Diagnostics);

        Assert.Equal(("KG0002", 4, 5), (fault.Code, fault.Span.Line, fault.Span.Column));
        Assert.Contains("Byte 26 ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_ByteOrderMark_IsTolerated()
    {
        folder.Write("one.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Place + "One")]);

        Assert.Empty(Compile().Diagnostics);
    }

    [Theory]
    [InlineData(1024 * 1024, null)]
    [InlineData((1024 * 1024) + 1, "KG0003")]
    public void Compile_LargeFile_IsRefusedAboveAMebibyte(int bytes, string? code)
    {
        var head = Encoding.UTF8.GetBytes(Place + "One\n");
        folder.Write("one.md", [.. head, .. Enumerable.Repeat((byte)'\n', bytes - head.Length)]);

        Assert.Equal(code is null ? [] : new[] { code }, Compile().Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Compile_LargeTextInMemory_IsRefusedToo() => Assert.Equal("KG0003", Assert.Single(new NotesCompiler().Compile(
        [new NoteFile("one.md", Place + "One\n" + new string('\n', 1024 * 1024))], TestContext.Current.CancellationToken).Diagnostics).Code);

    [Fact]
    public void Compile_SymbolicLinkOutOfTheFolder_IsKG0004AndNotRead()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.md", Place + "Secret");
        folder.Write("one.md", Place + "One");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "two.md"), Path.Combine(elsewhere.Path, "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "three"), elsewhere.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "loop.md"), Path.Combine(folder.Path, "loop.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "round.md"), Path.Combine(folder.Path, "three", "secret.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone.md"), Path.Combine(folder.Path, "nothing.md"));

        var result = Compile();

        Assert.Equal(["gone.md", "loop.md", "round.md", "three", "two.md"], result.Diagnostics.Where(d => d.Code == "KG0004").Select(d => d.Span.File));
        Assert.Equal(1, result.Files);
    }

    [Fact]
    public void Compile_SymbolicLinkWithinTheFolder_IsRead()
    {
        folder.Write("one.md", Place + "One");
        folder.Write("kept/two.txt", Place + "Two");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "two.md"), Path.Combine(folder.Path, "kept", "two.txt"));

        Assert.Equal(2, Compile().Files);
    }

    [Fact]
    public void Compile_UnreadableFile_IsKG0006()
    {
        folder.Write("one.md", Place + "One");
        var file = Path.Combine(folder.Path, "one.md");
        using var held = OperatingSystem.IsWindows() ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None) : null;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.None);
        Assert.SkipWhen(CanRead(file), "This user may read every file.");

        Assert.Equal("KG0006", Assert.Single(Compile().Diagnostics).Code);
    }

    [Theory]
    [InlineData("Beria Arrested.md", "beria-arrested.md")]
    [InlineData("ünïque_name.md", "unique-name.md")]
    [InlineData("--.md", "Rename it.")]
    public void Compile_FileNameThatIsNoId_IsKG0008(string path, string says)
    {
        folder.Write(path, Place + "One");

        var fault = Assert.Single(Compile().Diagnostics);

        Assert.Equal("KG0008", fault.Code);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_SameIdInTwoFolders_IsKG0009AtTheSecond()
    {
        folder.Write("a/one.md", Place + "One");
        folder.Write("b/one.md", Place + "Another");

        var fault = Assert.Single(Compile().Diagnostics);

        Assert.Equal(("KG0009", "b/one.md"), (fault.Code, fault.Span.File));
        Assert.Contains("a/one.md", fault.Message, StringComparison.Ordinal);
    }

    private static bool CanRead(string file)
    {
        try
        {
            File.ReadAllText(file);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private CompilationResult Compile() => new NotesCompiler().Compile(folder.Path, TestContext.Current.CancellationToken);
}
