using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>
/// What a question may make the server do. That nothing is written the server sees to by the access mode; a read can still open files and
/// addresses, stop other people's work or tell of users and settings. The plan says what a statement does, whatever its text looks like.
/// </summary>
internal static class PlanRules
{
    /// <summary>Procedures that only tell of the graph.</summary>
    private static readonly HashSet<string> Allowed =
    [
        "db.labels", "db.relationshipTypes", "db.propertyKeys", "db.schema.nodeTypeProperties", "db.schema.relTypeProperties",
        "db.schema.visualization", "db.index.fulltext.queryNodes", "db.index.fulltext.queryRelationships",
        "db.index.fulltext.listAvailableAnalyzers",
    ];

    private static readonly HashSet<string> Told = ["ShowIndexes", "ShowConstraints", "ShowFunctions", "ShowProcedures"];

    /// <summary>Why the plan may not be carried out, or null where it may.</summary>
    public static string? Refuse(CypherPlan plan) => plan.Root.All().Select(Refuse).FirstOrDefault(reason => reason is not null);

    /// <summary>Whether the rows of the whole answer are limited, not only those of a part of it.</summary>
    public static bool IsLimited(CypherPlan plan)
    {
        var at = plan.Root;
        while (true)
        {
            if (at.Name is "Limit" or "Top" or "PartialTop" or "ExhaustiveLimit")
                return true;
            if (at.Name is not ("ProduceResults" or "Projection" or "CacheProperties") || at.Children.Count != 1)
                return false;
            at = at.Children[0];
        }
    }

    private static string? Refuse(PlanOperator step) => step.Name switch
    {
        "LoadCSV" => "LOAD CSV reads files and other addresses, so it is not answered here.",
        "AdministrationCommand" => "Questions about users, databases and rights are not answered here.",
        "ProcedureCall" when !Allowed.Contains(Procedure(step)) =>
            $"The procedure {Procedure(step)} is not called here; those that tell of the graph are: {string.Join(", ", Allowed)}.",
        var name when name.StartsWith("Terminate", StringComparison.Ordinal) => "Stopping transactions is not done here.",
        var name when name.StartsWith("Show", StringComparison.Ordinal) && !Told.Contains(name) =>
            "Only SHOW INDEXES, CONSTRAINTS, FUNCTIONS and PROCEDURES are answered here.",
        _ => null,
    };

    private static string Procedure(PlanOperator step) => step.Details.Split('(')[0].Trim();
}
