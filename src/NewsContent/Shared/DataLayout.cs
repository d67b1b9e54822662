namespace NewsContent.Layout;

/// <summary>
/// The layout of the integer table of a data file, which the generator writes and the runtime reads. This file is compiled into both, so that they agree.
/// </summary>
/// <remarks>
/// <para>The table is one array: a header, then the sections to which the header points. Strings and hash tables are those of <see cref="TableLayout"/>.</para>
/// <para>
/// An entry is a row with a column for each property of its model. The rows of the file's entries are in <see cref="Rows"/>, in the order of the file. The rows of
/// inner entries are in <see cref="Values"/>. The columns are those of <see cref="TableLayout.ModelWidth"/>; the column of an entry is the position of its row.
/// </para>
/// <para>Increment <see cref="Version"/> with any change of meaning: an older library can run with a newer runtime.</para>
/// </remarks>
internal static class DataLayout
{
    public const int Version = 2;

    // The header fields by index.
    public const int FormatVersion = 0;
    public const int EntryCount = 1;
    public const int RowLength = 2;
    public const int Rows = 3;
    public const int StringEnds = 4;
    public const int Values = 5;

    /// <summary>The hash table of the ids, with the fields of <see cref="TableLayout.Keys"/>; empty if the model has no id.</summary>
    public const int Ids = 6;

    /// <summary>The column of the id; -1 if the model has none.</summary>
    public const int IdColumn = 9;
    public const int HeaderLength = 10;
}
