using System.Collections.Immutable;
using Khrushchev.Graph.Notes.Rules.Argument;
using Khrushchev.Graph.Notes.Rules.Claims;
using Khrushchev.Graph.Notes.Rules.Dates;
using Khrushchev.Graph.Notes.Rules.FrontMatter;
using Khrushchev.Graph.Notes.Rules.Lessons;
using Khrushchev.Graph.Notes.Rules.Links;
using Khrushchev.Graph.Notes.Rules.Reading;
using Khrushchev.Graph.Notes.Rules.Structure;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>Every rule once, by code.</summary>
internal static class AllRules
{
    public static ImmutableArray<Rule> InOrder { get; } =
    [
        new FolderMissing(),
        new NotUtf8(),
        new FileTooLarge(),
        new LeavesFolder(),
        new TooManyFiles(),
        new UnreadableFile(),
        new TooDeep(),
        new BadFileName(),
        new DuplicateId(),
        new NoNotes(),
        new FrontMatterMissing(),
        new FrontMatterNotYaml(),
        new MissingType(),
        new UnknownType(),
        new UnknownField(),
        new DuplicateField(),
        new BadValue(),
        new MissingField(),
        new UnknownTheme(),
        new UnknownStanding(),
        new TwoCourses(),
        new DuplicateListId(),
        new MissingTitle(),
        new TwoTitles(),
        new UnknownSection(),
        new MisplacedSection(),
        new StrayContent(),
        new DuplicateName(),
        new OpenLink(),
        new DuplicateNumber(),
        new EmptySource(),
        new UnresolvedLink(),
        new AmbiguousLink(),
        new UnknownAnchor(),
        new AnchorOnNoCard(),
        new DuplicateAnchor(),
        new BadAnchor(),
        new WholeCardAsEvidence(),
        new NotEvidence(),
        new ItemWithoutLink(),
        new UnknownRole(),
        new UnknownModifier(),
        new ConflictingModifiers(),
        new UnknownReading(),
        new MissingBecause(),
        new MissingInterval(),
        new WrongEnd(),
        new SelfRelation(),
        new DuplicateClaim(),
        new ClaimWithoutEvidence(),
        new StrayWords(),
        new BadDate(),
        new DoubtfulDate(),
        new EventWithoutDate(),
        new PolicyWithoutDate(),
        new RelativeDateCycle(),
        new RelativeDateUnknown(),
        new NotesDateAlone(),
        new BulletWithoutYear(),
        new InferredYear(),
        new CauseAfterEffect(),
        new CauseMaybeAfterEffect(),
        new CausalCycle(),
        new OfficeHeldTwice(),
        new ActingOutsideLife(),
        new ContextWithoutSource(),
        new IncompleteCorrection(),
        new UnexpectedCorrection(),
        new DisputedWithoutReadings(),
        new BadLessonSetting(),
    ];
}
