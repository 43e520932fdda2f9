using Khrushchev.Graph.Web.Components.State;

namespace Khrushchev.Graph.Web.Tests.Components.State;

public sealed class EchoTests
{
    private readonly Echo<int> echo = new(0);

    [Fact]
    public void IsNews_WhatWasHeardBefore_IsNot()
    {
        Assert.False(echo.IsNews(0));
        Assert.True(echo.IsNews(1));
        Assert.False(echo.IsNews(1));
    }

    [Fact]
    public void IsNews_WhatWasSaid_IsNotWhenItComesBack()
    {
        echo.Say(1);
        Assert.False(echo.IsNews(0));
        Assert.True(echo.IsAwaited);
        Assert.False(echo.IsNews(1));
        Assert.False(echo.IsAwaited);
        Assert.Equal(1, echo.Heard);
    }

    [Fact]
    public void IsNews_EachOfSeveralSaid_IsNot()
    {
        echo.Say(1);
        echo.Say(2);
        echo.Say(1);
        Assert.False(echo.IsNews(1));
        Assert.False(echo.IsNews(2));
        Assert.True(echo.IsAwaited);
        Assert.False(echo.IsNews(1));
        Assert.False(echo.IsAwaited);
    }

    [Fact]
    public void IsNews_WhatWasOvertaken_IsNewsAfterwards()
    {
        echo.Say(1);
        echo.Say(2);
        Assert.False(echo.IsNews(2));
        Assert.True(echo.IsNews(1));
    }

    [Fact]
    public void IsNews_WhatWasSaidWithNewsBetween_IsNot()
    {
        echo.Say(1);
        Assert.True(echo.IsNews(5));
        Assert.False(echo.IsNews(1));
        Assert.False(echo.IsAwaited);
        Assert.True(echo.IsNews(5));
    }

    [Fact]
    public void IsNews_WhatIsSaidAndWasHeardAlready_ComesBackOnce()
    {
        echo.Say(0);
        Assert.False(echo.IsNews(0));
        Assert.False(echo.IsAwaited);
        Assert.True(echo.IsNews(1));
        Assert.True(echo.IsNews(0));
    }
}
