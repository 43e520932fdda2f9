using Khrushchev.Graph.Web.Components.Lessons;

namespace Khrushchev.Graph.Web.Tests.Components.Lessons;

public sealed class LessonIntroTests
{
    [Theory]
    [InlineData("About it.\n\nWhat decided it?", "About it.", "What decided it?")]
    [InlineData("*What decided it?*\n\nAbout it.\n\nMore.", "About it.\n\nMore.", "What decided it?")]
    [InlineData("Is it? It is.", "Is it? It is.", null)]
    [InlineData("", "", null)]
    public void Of_AParagraphThatAsks_IsTheQuestion(string intro, string about, string? question) =>
        Assert.Equal(new LessonIntro(about, question), LessonIntro.Of(intro));
}
