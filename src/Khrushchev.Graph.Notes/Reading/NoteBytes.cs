using System.Diagnostics.CodeAnalysis;
using System.Text;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Reading;

/// <summary>Reads one file as strict UTF-8.</summary>
internal static class NoteBytes
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static bool TryRead(
        string file, string path, [NotNullWhen(true)] out NoteFile? note, [NotNullWhen(false)] out ReadProblem? problem)
    {
        (note, problem) = (null, null);
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            // One byte more than is allowed, so that a file that is growing, or has no length of its own, is refused too.
            var bytes = new byte[(int)Math.Min(stream.Length, NoteFolder.MaxBytes) + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length > NoteFolder.MaxBytes || length == bytes.Length)
                problem = new ReadProblem(ReadFault.TooLarge, new SourceSpan(path, 1, 1), $"{Math.Max(stream.Length, length)}");
            else
                return TryDecode(bytes.AsSpan(0, length), path, out note, out problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = new ReadProblem(ReadFault.Unreadable, new SourceSpan(path, 1, 1), fault is UnauthorizedAccessException ? "permission is denied" : "the disk or another program refuses it");
        }
        return false;
    }

    /// <summary>Decodes bytes; the place of the first wrong byte is in the problem.</summary>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes, string path, [NotNullWhen(true)] out NoteFile? note, [NotNullWhen(false)] out ReadProblem? problem)
    {
        (note, problem) = (null, null);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            note = new NoteFile(path, Strict.GetString(bytes));
            return true;
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Clamp(fault.Index, 0, bytes.Length)]);
            var line = before.AsSpan().Count('\n') + 1;
            var column = before.Length - before.LastIndexOf('\n');
            problem = new ReadProblem(ReadFault.NotUtf8, new SourceSpan(path, line, column), $"{fault.Index}");
            return false;
        }
    }
}
