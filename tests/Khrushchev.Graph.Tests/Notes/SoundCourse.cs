using Khrushchev.Graph.Notes;
using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Tests.Notes;

/// <summary>A small course without a fault, of every type of note. Tests change one thing in it and look at what the compiler says.</summary>
internal static class SoundCourse
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["course.md"] = """
            ---
            type: course
            period: 1953/1964
            themes:
              - {id: leadership, title: Leadership, tone: leadership, icon: crown}
              - {id: economy, title: Economy, tone: economy}
            readings:
              - {id: power-struggle, title: Power struggle, summary: Each step served one man.}
              - {id: reform, title: Reform, summary: He meant it.}
            ---
            # After Stalin

            What the course is about.
            """,
        ["cards/rise.md"] = """
            ---
            type: card
            number: 1
            period: 1953/1957
            aliases: [Rise to power]
            ---
            # How did Khrushchev rise to power?

            - 1953-03: Stalin dies. ^stalin
            - 1953-06/1953-12: Beria is arrested and shot. ^beria
            - Khrushchev was determined to speak out. ^speak
            """,
        ["sources/taubman.md"] = """
            ---
            type: source
            kind: book
            author: William Taubman
            year: 2003
            aliases: [Taubman 2003]
            ---
            # Khrushchev: The Man and His Era

            A full life.
            """,
        ["people/khrushchev.md"] = """
            ---
            type: person
            date: 1894-04-15/1971-09-11
            colour: 1
            aliases: [Khrushchev]
            ---
            # Nikita Khrushchev

            First Secretary from 1953.

            ## Held office
            - [[First Secretary]]: 1953-09/1964-10-14. [[Taubman 2003]]

            ## Rivals
            - [[Beria]]: 1953 — both wanted the first place. [[Rise to power#^beria]]
            """,
        ["people/beria.md"] = """
            ---
            type: person
            date: 1899-03-29/1953-12-23
            aliases: [Beria]
            ---
            # Lavrentiy Beria

            Head of the police.
            """,
        ["offices/first-secretary.md"] = """
            ---
            type: office
            ---
            # First Secretary

            The head of the Party.

            ## Holders
            - [[Brezhnev]]: 1964-10-14/1982-11-10. [[Taubman 2003]]
            """,
        ["people/brezhnev.md"] = """
            ---
            type: person
            date: 1906-12-19/1982-11-10
            ---
            # Brezhnev
            """,
        ["events/stalin-dies.md"] = """
            ---
            type: event
            date: 1953-03-05
            notes-date: March 1953
            theme: leadership
            significance: 5
            ---
            # Stalin dies

            Stalin dies at his dacha.

            ## Sources
            - [[Rise to power#^stalin]] — the first line
            """,
        ["events/beria-arrested.md"] = """
            ---
            type: event
            date: 1953-06-26
            theme: leadership
            standing: corrected
            aliases: [Beria's arrest]
            why: Why was Beria arrested?
            ---
            # Beria is arrested

            Officers arrest [[Lavrentiy Beria|Beria]] during a meeting.

            A second paragraph tells the story.

            ## Causes
            - **long-term**, strong, necessary: [[Stalin dies]] — nobody protected him now. [[Rise to power#^beria]]

            ## People
            - [[Beria]]: arrested. [[Rise to power#^beria]]

            ## What the notes say
            He was arrested in June or later. [[Rise to power#^beria]]

            ## What the record says
            It was on 26 June. [[Taubman 2003]]
            """,
        ["policies/virgin-lands.md"] = """
            ---
            type: policy
            date: 1954-02/1963
            theme: economy
            standing: context
            ---
            # Virgin Lands

            Steppe is ploughed. [[Taubman 2003]]

            ## Causes
            - **trigger**, disputed, reading power-struggle: [[Beria's arrest]] — he needed a plan of his own. [[Taubman 2003]]

            ## Launched by
            - [[Khrushchev]] — it was his plan. [[Taubman 2003]]

            ## Where
            - [[Kazakhstan]] [[Taubman 2003]]
            """,
        ["places/kazakhstan.md"] = """
            ---
            type: place
            ---
            # Kazakhstan
            """,
        ["ideas/leninism.md"] = """
            ---
            type: idea
            standing: disputed
            ---
            # Leninism

            What Lenin had meant.

            ## Readings
            - **power-struggle**: a word to win with. [[Taubman 2003]]
            - **reform**: a thing to go back to. [[Taubman 2003]]
            """,
        ["lessons/lesson.md"] = """
            ---
            type: lesson
            number: 1
            minutes: 25
            ---
            # Who followed Stalin?

            What the lesson is about.

            ## Who was in the room?
            - view: timeline
            - focus: [[Stalin dies]]
            - highlight: [[Khrushchev]], [[Beria]]
            - window: 1953-01/1953-12
            - card: [[Rise to power]]

            Text for the class.

            > Notes for the speaker.
            """,
    };

    /// <summary>The files with the edits; an edit without old text replaces the whole file or adds one. Fails where the old text is not there exactly once.</summary>
    public static IReadOnlyList<NoteFile> With(params (string Path, string Old, string New)[] edits)
    {
        var files = Files.ToDictionary(StringComparer.Ordinal);
        foreach (var (path, old, @new) in edits)
        {
            if (old.Length > 0)
                Assert.Equal(2, files[path].Split(old).Length);
            files[path] = old.Length > 0 ? files[path].Replace(old, @new, StringComparison.Ordinal) : @new;
        }
        return [.. files.Select(f => new NoteFile(f.Key, f.Value))];
    }

    public static CompilationResult Compile(params (string Path, string Old, string New)[] edits) =>
        new NotesCompiler().Compile(With(edits), TestContext.Current.CancellationToken);

    /// <summary>Compiles with one edit and expects exactly one diagnostic, of this code; returns it.</summary>
    public static Diagnostic Only(string code, string path, string old, string @new)
    {
        var result = Compile((path, old, @new));
        var only = Assert.Single(result.Diagnostics);
        Assert.True(code == only.Code, only.ToString());
        Assert.Equal(path, only.Span.File);
        Assert.Equal(only.Severity == Severity.Error, result.Snapshot is null);
        return only;
    }

    /// <summary>Compiles with the edits and expects nothing to be wrong.</summary>
    public static CompilationResult Sound(params (string Path, string Old, string New)[] edits)
    {
        var result = Compile(edits);
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        Assert.NotNull(result.Snapshot);
        return result;
    }
}
