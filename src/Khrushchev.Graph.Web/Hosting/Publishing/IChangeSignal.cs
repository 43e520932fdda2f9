namespace Khrushchev.Graph.Web.Hosting.Publishing;

/// <summary>Says when the notes have changed.</summary>
internal interface IChangeSignal
{
    /// <summary>
    /// Waits until something has changed since the last call returned, and the folder lies still. A change that comes
    /// while nobody waits is kept for the next call.
    /// </summary>
    Task NextAsync(CancellationToken cancellationToken);

    /// <summary>Makes the next look at the folder count as a change, and looks soon: the last compilation did not come to an end.</summary>
    void LookAgain();
}
