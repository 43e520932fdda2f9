using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.Timeline;

namespace Khrushchev.Graph.Web.Tests.Components.Timeline;

public sealed class CameraWishesTests
{
    private static readonly DayRange Window = new(0, 99);
    private static readonly EntityId Focus = new("x");

    [Fact]
    public void Start_WithAWindow_WishesForNothing()
    {
        var wishes = new CameraWishes();
        wishes.Start(Window, Focus, null);

        Assert.False(wishes.Any);
    }

    [Fact]
    public void Start_WithAFocusAlone_WishesToSeeIt()
    {
        var wishes = new CameraWishes();
        wishes.Start(null, Focus, null);

        Assert.Equal(((DayRange?)null, (EntityId?)Focus, true), wishes.Take());
        Assert.False(wishes.Any);
    }

    [Fact]
    public void Hear_AnotherFocus_IsMoreThanThatOfTheOpening()
    {
        var wishes = new CameraWishes();
        wishes.Start(null, Focus, null);
        wishes.Hear(null, new EntityId("y"), null);

        Assert.Equal(((DayRange?)null, (EntityId?)new EntityId("y"), false), wishes.Take());
    }

    [Fact]
    public void Hear_WhatTheBrowserSaid_IsNoWish()
    {
        var wishes = new CameraWishes();
        wishes.Start(null, null, null);
        wishes.Said(Window);
        wishes.Said(7);
        wishes.Hear(Window, null, 7);

        Assert.False(wishes.Any);
    }

    [Fact]
    public void Hear_TheAddressOfBeforeAndThenTheOneSaid_IsNoWish()
    {
        var wishes = new CameraWishes();
        wishes.Start(new DayRange(5, 9), null, 3);
        wishes.Take();
        wishes.TakeDay();
        wishes.Said(Window);
        wishes.Said(7);
        wishes.Hear(new DayRange(5, 9), null, 3);
        Assert.False(wishes.Any);
        wishes.Hear(Window, null, 7);
        Assert.False(wishes.Any);

        wishes.Hear(new DayRange(5, 9), null, 3);

        Assert.Equal(((DayRange?)new DayRange(5, 9), (EntityId?)null, false), wishes.Take());
        Assert.True(wishes.TakeDay());
    }

    [Fact]
    public void Hear_TheFirstOfTwoThingsSaid_IsNoWish()
    {
        var wishes = new CameraWishes();
        wishes.Start(Window, null, 7);
        wishes.Take();
        wishes.TakeDay();
        wishes.Said(8);
        wishes.Said(9);
        wishes.Said(new DayRange(1, 99));
        wishes.Said(new DayRange(2, 99));

        wishes.Hear(new DayRange(1, 99), null, 8);
        Assert.False(wishes.Any);
        wishes.Hear(new DayRange(2, 99), null, 9);
        Assert.False(wishes.Any);
        wishes.Hear(new DayRange(1, 99), null, 8);
        Assert.True(wishes.Any);
    }

    [Fact]
    public void Hear_AnotherWindowAndFocus_TakesTheWindow()
    {
        var wishes = new CameraWishes();
        wishes.Start(null, null, null);
        wishes.Hear(Window, Focus, 7);

        Assert.Equal(((DayRange?)Window, (EntityId?)null, false), wishes.Take());
        Assert.True(wishes.TakeDay());
        Assert.False(wishes.Any);
    }

    [Fact]
    public void Hear_TheDayTakenAway_IsAWish()
    {
        var wishes = new CameraWishes();
        wishes.Start(null, null, 7);
        wishes.Take();
        wishes.TakeDay();
        wishes.Hear(null, null, null);

        Assert.True(wishes.Any);
    }

    [Fact]
    public void Said_ADayBeforeTheWishedOneIsTaken_OvertakesIt()
    {
        var wishes = new CameraWishes();
        wishes.Start(Window, null, 7);
        wishes.Take();

        wishes.Said(8);

        Assert.False(wishes.TakeDay());
        Assert.False(wishes.Any);
    }
}
