namespace NewsContent.Precompiler.Live;

/// <summary>The changed data of a compilation. Each part is empty if it is unchanged.</summary>
internal sealed record LiveUpdate
{
    /// <summary>The tables of all collections and data files, a payload without bodies.</summary>
    public ReadOnlyMemory<byte> Tables { get; init; }

    /// <summary>The segment and offset of each body, in the layout of <c>BodyTable</c>.</summary>
    public ReadOnlyMemory<byte> BodyTable { get; init; }

    /// <summary>The bodies of a new segment.</summary>
    public ReadOnlyMemory<byte> Bodies { get; init; }

    /// <summary>Whether nothing is changed.</summary>
    public bool IsEmpty => Tables.IsEmpty && BodyTable.IsEmpty;
}
