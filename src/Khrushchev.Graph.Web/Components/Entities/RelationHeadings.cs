using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Components.Entities;

/// <summary>How a relation is headed on the page of either end.</summary>
internal static class RelationHeadings
{
    /// <summary>The heading, seen from the end where the relation starts or from the other.</summary>
    public static string Of(RelationType type, bool outgoing) => (type, outgoing) switch
    {
        (RelationType.TookPartIn, true) => "Took part in",
        (RelationType.TookPartIn, false) => "People",
        (RelationType.Held, true) => "Offices",
        (RelationType.Held, false) => "Who held it",
        (RelationType.Launched, true) => "Launched",
        (RelationType.Launched, false) => "Launched by",
        (RelationType.Supported, true) => "Supported",
        (RelationType.Supported, false) => "Supported by",
        (RelationType.Opposed, true) => "Opposed",
        (RelationType.Opposed, false) => "Opposed by",
        (RelationType.Targeted, true) => "Aimed against",
        (RelationType.Targeted, false) => "Was the target of",
        (RelationType.AimedAt, true) => "Aims",
        (RelationType.AimedAt, false) => "Aim of",
        (RelationType.MemberOf, true) => "Member of",
        (RelationType.MemberOf, false) => "Members",
        (RelationType.PartOf, true) => "Part of",
        (RelationType.PartOf, false) => "Parts",
        (RelationType.LocatedIn, true) => "Where",
        (RelationType.LocatedIn, false) => "What happened here",
        (RelationType.Authored, true) => "Wrote",
        (RelationType.Authored, false) => "Written by",
        (RelationType.Concerns, true) => "About",
        (RelationType.Concerns, false) => "Told in",
        (RelationType.AllyOf, _) => "Allies",
        (RelationType.RivalOf, _) => "Rivals",
        _ => type.Name(),
    };
}
