namespace Khrushchev.Graph.Model;

/// <summary>What an entity is. The order is the order in which kinds are listed to people.</summary>
public enum EntityKind
{
    /// <summary>A human being; its date is the span of the life.</summary>
    Person,

    /// <summary>Something that happened once; its date is required.</summary>
    Event,

    /// <summary>A course of action with a span.</summary>
    Policy,

    /// <summary>A body of people: party, committee, ministry, state.</summary>
    Organisation,

    /// <summary>A post that one person at a time holds.</summary>
    Office,

    /// <summary>Somewhere.</summary>
    Place,

    /// <summary>A concept that people argued about.</summary>
    Idea,

    /// <summary>A text: speech, letter, law, book.</summary>
    Document,
}
