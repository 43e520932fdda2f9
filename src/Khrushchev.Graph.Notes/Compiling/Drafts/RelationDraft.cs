using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>One list item under a relation's heading.</summary>
internal sealed record RelationDraft
{
    /// <summary>The page it is written on.</summary>
    public required Page Page { get; init; }

    /// <summary>The heading it stands under.</summary>
    public required RelationSection Section { get; init; }

    /// <summary>The whole item.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What stands before the link.</summary>
    public required Written Before { get; init; }

    /// <summary>The first link of the item, or null where there is none.</summary>
    public Written? Link { get; init; }

    /// <summary>The page at the other end, or null where the link fits none or several.</summary>
    public Page? Other { get; init; }

    /// <summary>What stands after a colon: as what somebody took part; null where nothing does, or a date is asked for.</summary>
    public Written? Words { get; init; }

    /// <summary>What stands after a colon where a date is asked for.</summary>
    public DateDraft? During { get; init; }

    /// <summary>Text after the link that neither a colon nor a dash leads in.</summary>
    public Written? Stray { get; init; }

    /// <summary>What stands after the dash.</summary>
    public Written? Explanation { get; init; }

    /// <summary>Role and modifiers; set where the relation is LED_TO.</summary>
    public ClaimDraft? Claim { get; init; }

    /// <summary>The run of links at the end.</summary>
    public ImmutableArray<EvidenceDraft> Evidence { get; init; } = [];

    public RelationType Type => Section.Type;

    /// <summary>Where it starts. A symmetric relation starts at the smaller id.</summary>
    public Page? From => Type.IsSymmetric() && Other is not null ? Smaller : Section.FromPage ? Page : Other;

    /// <summary>Where it ends.</summary>
    public Page? To => Type.IsSymmetric() && Other is not null ? (Smaller == Page ? Other : Page) : Section.FromPage ? Other : Page;

    private Page Smaller => Page.Id <= Other!.Id ? Page : Other;
}
