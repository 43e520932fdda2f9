using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Tests.Queries;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Władysław  Gomułka", "wladyslaw gomulka")]
    [InlineData("Beria's – Arrest!", "berias arrest")]
    [InlineData("ÉCOLE façade naïve", "ecole facade naive")]
    [InlineData("Хрущёв Йосиф", "хрущев иосиф")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Ærø Straße Œuvre", "aero strasse oeuvre")]
    [InlineData("a\ud800b \udc00", "a b")]
    [InlineData("'’‘ʹ", "")]
    public void Fold_WhatPeopleType_IsPlain(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));
}
