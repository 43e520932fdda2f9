using System.Collections.Immutable;
using Markdig.Syntax;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>Sorts Markdig's blocks into title, lead and sections.</summary>
internal sealed class BlockReader(Note note, int offset)
{
    private readonly LinkCollector links = new();
    private readonly ImmutableArray<NoteTitle>.Builder titles = ImmutableArray.CreateBuilder<NoteTitle>();
    private readonly ImmutableArray<NoteSection>.Builder sections = ImmutableArray.CreateBuilder<NoteSection>();
    private ImmutableArray<NoteBlock>.Builder blocks = ImmutableArray.CreateBuilder<NoteBlock>();
    private ImmutableArray<NoteBlock> lead;
    private NoteTitle? heading;

    public Note Read(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            switch (block)
            {
                case HeadingBlock { Level: 1 } title:
                    titles.Add(Title(title));
                    break;
                case HeadingBlock { Level: 2 } section:
                    Close();
                    heading = Title(section);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                default:
                    blocks.Add(Block(block));
                    break;
            }
        }
        Close();
        return note with
        {
            Titles = titles.DrainToImmutable(),
            Lead = lead,
            Sections = sections.DrainToImmutable(),
            Links = links.Drain(),
            OpenLinks = links.DrainOpen(),
        };
    }

    private void Close()
    {
        if (heading is null)
            lead = blocks.DrainToImmutable();
        else
            sections.Add(new NoteSection(heading.Text, heading.Range, blocks.DrainToImmutable()));
        blocks = ImmutableArray.CreateBuilder<NoteBlock>();
    }

    private NoteTitle Title(HeadingBlock block)
    {
        var prose = Words(block);
        return new NoteTitle(prose.Plain(0, prose.Flat.Length), prose.Range);
    }

    private NoteBlock Block(Block block) => block switch
    {
        ParagraphBlock paragraph => new(BlockKind.Paragraph, RangeOf(block), Words(paragraph), []),
        ListBlock list => new(BlockKind.List, RangeOf(block), Prose.Empty, Items(list)),
        QuoteBlock quote => Other(BlockKind.Quote, quote),
        _ => Other(BlockKind.Other, block),
    };

    private NoteBlock Other(BlockKind kind, Block block)
    {
        Skim(block);
        return new(kind, RangeOf(block), Prose.Empty, []);
    }

    private ImmutableArray<NoteItem> Items(ListBlock list)
    {
        var items = ImmutableArray.CreateBuilder<NoteItem>();
        Add(list, 0);
        return items.DrainToImmutable();

        void Add(ListBlock at, int depth)
        {
            foreach (var item in at.OfType<ListItemBlock>())
                AddItem(item, depth);
        }

        // In the order of the file, as links are numbered as they are met; an item comes before the items that it holds.
        void AddItem(ListItemBlock item, int depth)
        {
            var first = item.FirstOrDefault() as ParagraphBlock;
            var rest = item.Where(b => b != first && b is not ListBlock).Select(RangeOf).ToImmutableArray();
            var prose = first is null ? Prose.Empty : Words(first);
            items.Add(AnchorReader.Read(prose, first is null ? RangeOf(item) : prose.Range, rest, depth));
            foreach (var block in item.Where(b => b != first))
            {
                if (block is ListBlock inner)
                    Add(inner, depth + 1);
                else
                    Skim(block);
            }
        }
    }

    private void Skim(Block block)
    {
        foreach (var leaf in Leaves(block))
            Words(leaf);
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) =>
        block is LeafBlock leaf ? [leaf] : block is ContainerBlock container ? container.Descendants<LeafBlock>() : [];

    private Prose Words(LeafBlock leaf) => new ProseReader(links, offset).Read(leaf.Inline, RangeOf(leaf));

    private TextRange RangeOf(Block block)
    {
        var end = Math.Min(block.Span.End + 1 + offset, note.Text.Text.Length);
        return TextRange.Between(block.Span.Start + offset, end);
    }
}
