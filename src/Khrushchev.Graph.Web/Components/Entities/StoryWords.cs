using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Web.Components.Entities;

/// <summary>Which relations tell what somebody did or what happened somewhere, and in what words.</summary>
internal static class StoryWords
{
    /// <summary>Whether the relation is part of the entity's own story: what it did, or what happened in it.</summary>
    public static bool IsPart(Relation relation, EntityId id) => relation.Type switch
    {
        RelationType.TookPartIn or RelationType.Launched or RelationType.Supported or RelationType.Opposed or RelationType.Authored => relation.From == id,
        RelationType.LocatedIn => relation.To == id,
        _ => false,
    };

    /// <summary>When, in a list by date: where the date hangs on another, with the day that gives.</summary>
    public static string? When(HistoricalDate? date) => date?.Relative is null ? date?.ToWords() : date.ToLongWords();

    /// <summary>What was done: "launched it: it was his plan", "arrested"; empty where the relation says no more.</summary>
    public static string Of(Relation relation)
    {
        var verb = relation.Type switch
        {
            RelationType.Launched => "launched it",
            RelationType.Supported => "supported it",
            RelationType.Opposed => "opposed it",
            RelationType.Authored => "wrote it",
            _ => relation.As ?? "",
        };
        return relation.Note is not { } note ? verb : verb.Length == 0 ? note : $"{verb}: {note.TrimEnd('.')}";
    }
}
