using System.Collections.Immutable;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>A stretch of days on part of a strip, on a scale of its own.</summary>
/// <param name="Days">The days, both inclusive.</param>
/// <param name="Left">Where they begin, as a share of the strip's width.</param>
/// <param name="Right">Where they end.</param>
/// <param name="IsFolded">Whether they are drawn closer together than the course's own time.</param>
public readonly record struct StripPiece(DayRange Days, double Left, double Right, bool IsFolded)
{
    /// <summary>How many days it holds.</summary>
    public int Length => Days.To + 1 - Days.From;
}

/// <summary>
/// Days along a strip. A course of twelve years with a history of forty would leave its own time a quarter of the strip, so what lies far
/// before or after the course's period is folded into a fifth at the edge. The lanes above are never folded.
/// </summary>
/// <param name="Pieces">From left to right, without a gap; one to three.</param>
public sealed record StripScale(ImmutableArray<StripPiece> Pieces)
{
    private const double Fold = 0.2; // of the strip's width; what takes no more than that on a true scale is not folded
    private const int Margin = 8; // the period is widened by an eighth of itself

    /// <summary>The scale for a stretch of days.</summary>
    /// <param name="days">All days, both inclusive.</param>
    /// <param name="period">The course's own time, both inclusive; it may reach beyond.</param>
    public static StripScale Of(DayRange days, DayRange period)
    {
        var total = days.To + 1.0 - days.From;
        var margin = Math.Max(1, (period.To - period.From) / Margin);
        var (from, to) = (Math.Clamp(period.From - margin, days.From, days.To), Math.Clamp(period.To + margin, days.From, days.To));
        if (from - days.From <= Fold * total)
            from = days.From;
        if (days.To - to <= Fold * total)
            to = days.To;
        var (left, right) = (from > days.From ? Fold : 0, to < days.To ? 1 - Fold : 1);
        var pieces = ImmutableArray.CreateBuilder<StripPiece>(3);
        if (left > 0)
            pieces.Add(new StripPiece(new DayRange(days.From, from - 1), 0, left, true));
        pieces.Add(new StripPiece(new DayRange(from, to), left, right, false));
        if (right < 1)
            pieces.Add(new StripPiece(new DayRange(to + 1, days.To), right, 1, true));
        return new StripScale(pieces.DrainToImmutable());
    }

    /// <summary>Where a day begins, as a share of the width; 0 and 1 for days beyond the strip.</summary>
    public double ShareOf(double day) => Pieces.Sum(p => (p.Right - p.Left) * Math.Clamp((day - p.Days.From) / p.Length, 0, 1));

    /// <summary>The day at a share of the width, with its fraction; the first and the last moment of the strip for shares outside it.</summary>
    public double DayAt(double share)
    {
        var piece = Pieces.FirstOrDefault(p => share < p.Right, Pieces[^1]);
        return piece.Days.From + (Math.Clamp((share - piece.Left) / (piece.Right - piece.Left), 0, 1) * piece.Length);
    }
}
