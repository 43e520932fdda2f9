using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Reading;

/// <summary>Why a folder or a file could not be read.</summary>
internal enum ReadFault
{
    FolderMissing,
    NotUtf8,
    TooLarge,
    LeavesFolder,
    TooMany,
    Unreadable,
}

/// <summary>A file that was not read.</summary>
/// <param name="Fault">Why.</param>
/// <param name="Span">Which file, and where in it.</param>
/// <param name="Detail">A number or words for the message.</param>
internal sealed record ReadProblem(ReadFault Fault, SourceSpan Span, string Detail);
