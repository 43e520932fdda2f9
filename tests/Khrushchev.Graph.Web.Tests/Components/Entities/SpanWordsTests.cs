using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.Entities;

namespace Khrushchev.Graph.Web.Tests.Components.Entities;

public sealed class SpanWordsTests
{
    [Theory]
    [InlineData("1938-01/1947-03", "1938–47")]
    [InlineData("1898/1903", "1898–1903")]
    [InlineData("1953-03-05/1953-03-14", "5–14 March 1953")]
    [InlineData("1957", "1957")]
    [InlineData("1953-09/..", "from September 1953")]
    public void Years_AreFewWords_AndNoLessThanIsKnown(string span, string words) => Assert.Equal(words, SpanWords.Years(HistoricalDate.Parse(span)));
}
