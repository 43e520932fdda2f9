using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Parsing;
using Khrushchev.Graph.Notes.Reading;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>From notes to a draft of the course. What belongs to one page alone is read in parallel.</summary>
internal static class DraftBuilder
{
    public static Draft Build(ImmutableArray<Note> notes, ImmutableArray<ReadProblem> problems, CancellationToken cancellationToken)
    {
        var pages = notes.Select(PageReader.Read).ToImmutableArray();
        var names = new NameTable(pages);
        Parallel.ForEach(pages, new() { CancellationToken = cancellationToken }, page => LinkBinder.Bind(page, names));
        var read = Read(pages, static p => p.Type?.Kind is not null, static p => EntityReader.Read(p, p.Type!.Kind!.Value), cancellationToken);
        var relativeDates = new RelativeDates(read, names);
        var entities = relativeDates.Entities;
        var relations = Read(pages, static p => p.Type?.Kind is not null, static p => RelationReader.Read(p).ToImmutableArray(), cancellationToken);
        var cards = Read(pages, static p => p.Type == NoteType.Card, CardReader.Read, cancellationToken);
        return new Draft
        {
            ReadProblems = problems,
            Pages = pages,
            Names = names,
            Entities = entities,
            RelativeDates = relativeDates,
            Relations = [.. relations.SelectMany(r => r)],
            Cards = cards,
            Sources = Read(pages, static p => p.Type == NoteType.Source, SourceReader.Read, cancellationToken),
            Lessons = Read(pages, static p => p.Type == NoteType.Lesson, LessonReader.Read, cancellationToken),
            Courses = Read(pages, static p => p.Type == NoteType.Course, CourseReader.Read, cancellationToken),
            EntityOf = entities.ToDictionary(e => e.Page),
            CardOf = cards.ToDictionary(c => c.Page),
        };
    }

    private static ImmutableArray<T> Read<T>(
        ImmutableArray<Page> pages, Func<Page, bool> which, Func<Page, T> read, CancellationToken cancellationToken) =>
        [.. pages.Where(which).AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(read)];
}
