namespace NewsContent.Precompiler.Live;

/// <summary>The changed data of a compilation. Each part is empty if it is unchanged.</summary>
internal sealed record LiveUpdate
{
    /// <summary>The tables of all collections and data files, a payload without bodies.</summary>
    public ReadOnlyMemory<byte> Tables { get; init; }

    /// <summary>The locations of the bodies, as <c>BodyPlaces</c> describes them.</summary>
    public ReadOnlyMemory<byte> Places { get; init; }

    /// <summary>The bodies of a new segment.</summary>
    public ReadOnlyMemory<byte> Bodies { get; init; }

    /// <summary>Whether nothing is changed.</summary>
    public bool IsEmpty => Tables.IsEmpty && Places.IsEmpty;
}
