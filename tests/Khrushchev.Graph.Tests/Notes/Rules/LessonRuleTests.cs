using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Rules;

public sealed class LessonRuleTests
{
    private const string Lesson = "lessons/lesson.md";

    [Theory]
    [InlineData("- view: timeline", "- view: time line", 11, "did you mean 'timeline'?")]
    [InlineData("- view: timeline", "- view: timeline\n- zoom: 3", 12, "no 'zoom'")]
    [InlineData("- view: timeline", "- view: timeline\n- view: causes", 12, "second time")]
    [InlineData("- view: timeline", "- view: links", 12, "two links")]
    [InlineData("- focus: [[Stalin dies]]", "- focus: [[Stalin dies]], [[Beria]]", 12, "this has 2")]
    [InlineData("- focus: [[Stalin dies]]", "- focus: nothing", 12, "this has 0")]
    [InlineData("- focus: [[Stalin dies]]", "- focus: [[Taubman 2003]]", 12, "is a source")]
    [InlineData("- card: [[Rise to power]]", "- card: [[Stalin dies]]", 15, "is an event")]
    public void Compile_FaultInStep_IsKG0091(string old, string @new, int line, string says)
    {
        var fault = Only("KG0091", Lesson, old, @new);

        Assert.Equal(line, fault.Span.Line);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_WindowThatIsNoDate_IsKG0071() => Only("KG0071", Lesson, "1953-01/1953-12", "all of 1953");

    [Fact]
    public void Compile_ListForTheClass_IsText()
    {
        var result = Sound((Lesson, "Text for the class.\n\n> Notes for the speaker.", "Text.\n\n## Next\n- one thing\n- view of another\n\n> A note\n> in two lines\n> with [[Beria]]"));

        var step = result.Snapshot!.Lessons.Single().Steps[1];
        Assert.Equal("- one thing\n- view of another", step.Text);
        Assert.Equal("A note\nin two lines\nwith [Beria](entity:beria)", step.Notes);
        Assert.Null(step.View);
    }
}
