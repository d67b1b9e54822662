namespace NewsContent.Layout;

/// <summary>
/// The table with the segment and offset of each body in live mode, where a version shares most bodies with the version before it. Bodies are in segments: the resource of the
/// assembly, and a segment for each edit. This file is compiled into both sides.
/// </summary>
/// <remarks>
/// <para>The table is a list of 32-bit integers: the header, the numbers of the segments that the version uses, the start of each collection in the table, then for each
/// collection an entry for each article, in the order of its rows.</para>
/// <para>An entry is the number of a segment and the offset of the body in it. Segment <see cref="Resource"/> is the whole resource.</para>
/// </remarks>
internal static class BodyTable
{
    /// <summary>"NCBT": NewsContent body table.</summary>
    public const int Magic = 0x5442_434E;

    // The header fields by index.
    public const int MagicField = 0;

    /// <summary>The number of the segment that comes with the table; 0 if there is none.</summary>
    public const int NewSegmentField = 1;
    public const int SegmentCountField = 2;
    public const int CollectionCountField = 3;
    public const int HeaderLength = 4;

    /// <summary>The segment of the bodies of the build.</summary>
    public const int Resource = 0;

    // The fields of an entry.
    public const int Segment = 0;
    public const int Offset = 1;
    public const int EntryLength = 2;
}
