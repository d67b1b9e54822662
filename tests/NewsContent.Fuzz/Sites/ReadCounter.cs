namespace NewsContent.Fuzz.Sites;

/// <summary>Counts the driver's reads, and cancels its run at a given read.</summary>
internal sealed class ReadCounter
{
    private CancellationTokenSource? _source;
    private int _left;

    /// <summary>Cancels a run after some reads.</summary>
    /// <param name="source">The source of the run's token, or <c>null</c>.</param>
    /// <param name="reads">The number of reads.</param>
    public void Cancel(CancellationTokenSource? source, int reads)
    {
        _left = reads;
        _source = source;
    }

    public void Add()
    {
        if (_source is { } source && Interlocked.Decrement(ref _left) == 0)
        {
            source.Cancel();
        }
    }
}
