namespace Khrushchev.Graph.Model;

/// <summary>What a relation says. Direction is from → to except for the two that are marked symmetric.</summary>
public enum RelationType
{
    /// <summary>Event, policy or idea → event or policy; carries a <see cref="CausalClaim"/>.</summary>
    LedTo,

    /// <summary>Person or organisation → event.</summary>
    TookPartIn,

    /// <summary>Person → office, during a tenure.</summary>
    Held,

    /// <summary>Person or organisation → policy, event or person.</summary>
    Launched,

    /// <summary>Person or organisation → policy, event or person.</summary>
    Supported,

    /// <summary>Person or organisation → policy, event or person.</summary>
    Opposed,

    /// <summary>Event or policy → person, organisation or idea.</summary>
    Targeted,

    /// <summary>Policy → idea.</summary>
    AimedAt,

    /// <summary>Person → organisation, during a span.</summary>
    MemberOf,

    /// <summary>Anything but a person → a larger whole.</summary>
    PartOf,

    /// <summary>Event, organisation or policy → place.</summary>
    LocatedIn,

    /// <summary>Person or organisation → document.</summary>
    Authored,

    /// <summary>Document or idea → what it is about.</summary>
    Concerns,

    /// <summary>Person ↔ person, symmetric; kept with the smaller id as from.</summary>
    AllyOf,

    /// <summary>Person ↔ person, symmetric; kept with the smaller id as from.</summary>
    RivalOf,
}
