using System.Text.RegularExpressions;

namespace Khrushchev.Graph.Browser.Tests;

public sealed class TimelineTests(BrowserApp app)
{
    private const string Chairman = "Chairman of the Council of Ministers";

    /// <summary>Names that are seen, of which the window's edge cuts a part.</summary>
    private const string CutNames = """
        () => {
          const days = document.querySelector('.lanes .days').getBoundingClientRect();
          return [...document.querySelectorAll('[data-label]')].filter(name => {
            const { left, right } = name.getBoundingClientRect();
            const seen = name.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && right > days.left + 1 && left < days.right - 1;
            return seen && (left < days.left - 1 || right > days.right + 1);
          }).map(name => name.textContent);
        }
        """;

    /// <summary>How many names are seen whole.</summary>
    private const string SeenNames = """
        () => {
          const days = document.querySelector('.lanes .days').getBoundingClientRect();
          return [...document.querySelectorAll('[data-label]')].filter(name => {
            const { left, right } = name.getBoundingClientRect();
            return name.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && left >= days.left - 1 && right <= days.right + 1;
          }).length;
        }
        """;

    /// <summary>Every message takes a quarter of a second in either direction.</summary>
    private const string SlowLine = """
        window.WebSocket = class extends WebSocket {
          send(data) { setTimeout(() => this.readyState === 1 && super.send(data), 250); }
          set onmessage(heard) { super.onmessage = event => setTimeout(() => heard(event), 250); }
        };
        """;

    /// <summary>What is in view and may be clicked, with a "!" and what lies over them where something does.</summary>
    private const string Hits = """
        () => {
          const days = document.querySelector('.lanes .days').getBoundingClientRect();
          return [...document.querySelectorAll('[data-mark], .pill:not([data-covered])')].flatMap(mark => {
            const { left, right, top, bottom } = mark.querySelector('.shape, button').getBoundingClientRect();
            const [from, to] = [Math.max(left, days.left), Math.min(right, days.right)];
            if (to - from < 6) return [];
            const over = document.elementFromPoint((from + to) / 2, (top + bottom) / 2)?.closest('[data-mark], .pill');
            const name = mark.dataset.open ? `held ${mark.dataset.open}` : (mark.dataset.mark ?? mark.dataset.pill);
            return over === mark ? name : `${name} ! ${over?.outerHTML.slice(0, 80)}`;
          });
        }
        """;

    /// <summary>Where some marks are.</summary>
    private const string Places =
        "() => [...document.querySelectorAll('[data-mark] .shape')].slice(0, 8).map(shape => shape.getBoundingClientRect().left.toFixed(1)).join()";

    /// <summary>The first answer and the live page, which ask the store one after the other: both show 1953 to 1964.</summary>
    [Fact]
    public async Task Timeline_WithoutAWindowInTheAddress_OpensOnTheCoursesOwnPeriod()
    {
        const string Period = "--t0:-6209;--t1:-1826;";
        var page = await app.OpenAsync(Screen.Light);
        var first = await page.APIRequest.GetAsync(app.Address.ToString());
        Assert.Contains(Period, await first.TextAsync(), StringComparison.Ordinal);

        await page.Locator(".timeline[data-live]").WaitForAsync();
        Assert.Contains(Period, await page.Locator(".timeline").GetAttributeAsync("style"), StringComparison.Ordinal);
        Assert.DoesNotContain("from=", page.Url, StringComparison.Ordinal);
    }

    /// <summary>What is before it has come later, from a database.</summary>
    [Theory]
    [InlineData("", "stalin-dies")]
    [InlineData("?focus=beria-arrested", "beria-arrested")]
    [InlineData("?day=1955-02-09", "malenkov-replaced")]
    public async Task Timeline_OnAPhone_OpensWhereTheAddressSays(string address, string mark)
    {
        var page = await app.OpenAsync(Screen.Phone, address);

        await page.Locator("[data-mark='bolsheviks-take-power']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(page.Locator($"[data-mark='{mark}']")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("[data-mark='bolsheviks-take-power']")).Not.ToBeInViewportAsync();
    }

    /// <summary>D puts the cursor in the middle of the window, which here is 8 February.</summary>
    [Fact]
    public async Task Day_ByKeyboard_IsPlacedMovedAndTakenAway()
    {
        var page = await app.OpenAsync(Screen.Light, "?from=1955-01-01&to=1955-03-18");
        await page.Locator(".timeline[data-live] [data-mark='malenkov-replaced'] a").FocusAsync();

        await page.Keyboard.PressAsync("d");
        await Assertions.Expect(Title(page)).ToHaveTextAsync("8 February 1955");
        await Assertions.Expect(page.GetByRole(AriaRole.Slider, new() { Name = "Day" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("[");
        await Assertions.Expect(Title(page)).ToHaveTextAsync("7 February 1955");
        await Assertions.Expect(Office(page, Chairman)).ToContainTextAsync("Georgy Malenkov");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("day=1955-02-07"));

        await page.Keyboard.PressAsync("]");
        await page.Keyboard.PressAsync("]");
        await Assertions.Expect(Title(page)).ToHaveTextAsync("9 February 1955");
        await Assertions.Expect(Office(page, Chairman)).ToContainTextAsync("Nikolai Bulganin");

        await page.Keyboard.PressAsync("d");
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("day="));
        await Assertions.Expect(page.GetByRole(AriaRole.Slider, new() { Name = "Day" })).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("1 January 1955", "day=1955-01-01", "Georgy Malenkov")]
    [InlineData("1958-04-01", "day=1958-04-01", "Nikita Khrushchev")]
    public async Task Day_TypedOnAPhone_TellsWhoHeldWhichOffice(string typed, string address, string holder)
    {
        var page = await app.OpenAsync(Screen.Phone);

        await page.GetByRole(AriaRole.Button, new() { Name = "On this day" }).ClickAsync();
        await page.GetByLabel("Another day").FillAsync(typed);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address));
        await Assertions.Expect(Office(page, Chairman)).ToContainTextAsync(holder);
    }

    [Fact]
    public async Task Day_ThatIsNone_IsRefusedInWords()
    {
        var page = await app.OpenAsync(Screen.Light, "?day=1955-01-01");

        await page.GetByLabel("Another day").FillAsync("the 45th of Brumaire");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByLabel("Another day")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Contains("day=1955-01-01", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?focus=beria-arrested")]
    [InlineData("?focus=secret-speech&from=1955-06-01&to=1957-03-01")]
    public async Task Names_WhereverTheWindowStands_AreWholeOrNotThere(string address)
    {
        var page = await app.OpenAsync(Screen.Light, address);
        await page.Locator(".timeline[data-live]").WaitForAsync();
        // Above the lanes, where the pointer is over no mark, whose name it would show.
        var heading = await page.GetByRole(AriaRole.Heading, new() { Name = "Who held power" }).BoundingBoxAsync();
        await page.Mouse.MoveAsync(900, heading!.Y + (heading.Height / 2));
        (int Across, int Down)[] moves = [(0, -400), (300, 0), (0, -400), (-500, 0), (260, 0), (0, 600)];
        foreach (var (across, down) in moves)
        {
            var before = await page.EvaluateAsync<string>(Places);
            await page.Mouse.WheelAsync(across, down);
            await page.WaitForFunctionAsync($"before => ({Places})() !== before", before);
            Assert.Empty(await page.EvaluateAsync<string[]>(CutNames));
            Assert.NotEqual(0, await page.EvaluateAsync<int>(SeenNames));
        }
    }

    [Fact]
    public async Task Marks_InView_TakeTheClicksThatAreMeantForThem()
    {
        var page = await app.OpenAsync(Screen.Light, "?from=1953-01-01&to=1957-01-01");
        foreach (var awaited in (string[])["[data-mark='beria-arrested'] a", "[data-open='georgy-malenkov'] a", ".pill:not([data-covered]) button"])
            await page.Locator($".timeline[data-live] {awaited}[data-set]").First.WaitForAsync();

        var found = await page.EvaluateAsync<string[]>(Hits);

        Assert.Contains("beria-arrested", found);
        Assert.Contains("held georgy-malenkov", found);
        Assert.Contains(found, hit => hit.EndsWith(" -1", StringComparison.Ordinal));
        Assert.DoesNotContain(found, hit => hit.Contains('!', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Flag_DraggedWithTheMouse_AsksForAnotherDay()
    {
        var page = await app.OpenAsync(Screen.Light, "?day=1955-01-01");
        await Assertions.Expect(Title(page)).ToHaveTextAsync("1 January 1955");

        var movedBy = await DragFlagAsync(page);

        await Assertions.Expect(Title(page)).Not.ToHaveTextAsync("1 January 1955");
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("day=1955-01-01"));
        Assert.InRange(await movedBy(), 150, 250);
    }

    [Fact]
    public async Task Flag_DraggedOnASlowLineBeforeThePageHasSaidAll_StaysWhereItWasPut()
    {
        var page = await app.OpenAsync(Screen.Light, "?day=1955-01-01", SlowLine);

        var movedBy = await DragFlagAsync(page);

        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("day=1955-01-01"));
        // What the page still had to say has come by then.
        await page.WaitForTimeoutAsync(2000);
        Assert.InRange(await movedBy(), 150, 250);
    }

    [Fact]
    public async Task Theme_LeftOut_GoesFromLanesAndAddress()
    {
        var page = await app.OpenAsync(Screen.Light);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Abroad" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Themes") }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Abroad" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Abroad" })).ToHaveCountAsync(0);
        Assert.Contains("themes=", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeline_PannedOnASlowLineBeforeThePageHasSaidAll_StaysWhereItWasPut()
    {
        var page = await app.OpenAsync(Screen.Light, "?focus=khrushchev-removed", SlowLine);
        await page.Locator(".timeline[data-live]").WaitForAsync();
        var mark = page.Locator("[data-mark='stalin-dies'] .shape");
        var lanes = (await page.Locator(".lanes .days").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(lanes.X + 600, lanes.Y + 4);
        var before = (await mark.BoundingBoxAsync())!.X;

        await page.Mouse.WheelAsync(-200, 0);

        // What the page still had to say has come by then.
        await page.WaitForTimeoutAsync(2500);
        Assert.InRange((await mark.BoundingBoxAsync())!.X - before, 190, 210);
    }

    /// <summary>Drags the flag 200 pixels on as soon as it can be; tells then how far it stands from where it was.</summary>
    private static async Task<Func<Task<float>>> DragFlagAsync(IPage page)
    {
        await page.Locator(".timeline[data-live]").WaitForAsync();
        var flag = page.GetByRole(AriaRole.Slider, new() { Name = "Day" });
        var box = (await flag.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + 200, y, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        return async () => (await flag.BoundingBoxAsync())!.X - box.X;
    }

    private static ILocator Title(IPage page) => page.Locator("#details-title");

    private static ILocator Office(IPage page, string title) => page.Locator(".day-details .offices > div").Filter(new() { HasText = title });
}
