namespace Khrushchev.Graph.Time.Words;

/// <summary>A date or a range as it was written.</summary>
internal readonly record struct WrittenDate(WrittenPoint Start, WrittenPoint? End)
{
    public string ToEdtf() => End is { } end ? $"{Start.ToEdtf()}/{end.ToEdtf()}" : Start.ToEdtf();
}
