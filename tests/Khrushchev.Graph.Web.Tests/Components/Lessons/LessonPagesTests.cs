namespace Khrushchev.Graph.Web.Tests.Components.Lessons;

public sealed class LessonPagesTests
{
    [Fact]
    public async Task List_SaysWhatALessonIsAboutAndWhatItAsks()
    {
        await using var app = PageCourse.Open();
        using var client = await app.ReadyAsync();

        var item = Assert.Single((await client.PageAsync("/lessons")).QuerySelectorAll(".list > li"));

        Assert.Equal("What decided the contest?", item.QuerySelector(".question").Words());
        Assert.Equal("Five men stood round the bed.", item.QuerySelector(".prose").Words());
        Assert.Equal("1 step · about 25 minutes", item.QuerySelector(".count").Words());
    }

    [Fact]
    public async Task Step_LeadsToItsPictureInWords_AndNamesWhatToLookFor()
    {
        await using var app = PageCourse.Open();
        using var client = await app.ReadyAsync();

        var step = Assert.Single((await client.PageAsync("/lessons/who-followed")).QuerySelectorAll(".steps > li"));

        Assert.Equal("Why? Beria is arrested", step.QuerySelector("a.button[href='causes/beria-arrested']").Words());
        Assert.Equal("Look for Stalin dies and A plot", step.QuerySelector(".look").Words());
    }

    /// <summary>Not hidden but not sent: a student who looks at the page's source finds nothing.</summary>
    [Fact]
    public async Task SpeakersNotes_AreSentToTheTeacherAlone()
    {
        await using var app = PageCourse.Open();
        using var client = await app.ReadyAsync();
        var lesson = new Uri("/lessons/who-followed", UriKind.Relative);

        Assert.DoesNotContain("commit first", await client.GetStringAsync(lesson, Patience.Token), StringComparison.Ordinal);

        await client.GetAsync(new Uri($"/teacher?key={Uri.EscapeDataString(TestApp.Key)}", UriKind.Relative), Patience.Token);
        Assert.Contains("commit first", await client.GetStringAsync(lesson, Patience.Token), StringComparison.Ordinal);
    }
}
