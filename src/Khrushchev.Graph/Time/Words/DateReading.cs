namespace Khrushchev.Graph.Time.Words;

/// <summary>A date found at the start of a text.</summary>
/// <param name="Date">The date, with the words in <see cref="HistoricalDate.AuthorWords"/>, unless they are EDTF.</param>
/// <param name="Length">How many characters of the text it takes, white space before it included; what follows is not looked at.</param>
/// <param name="Inferred">Whether a year, or its century, is not in the words but was found from the period.</param>
public readonly record struct DateReading(HistoricalDate Date, int Length, bool Inferred);
