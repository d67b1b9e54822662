namespace NewsContent.CompilerServices;

/// <summary>Data with entries of models: a data file, or the values of a collection's model.</summary>
internal unsafe interface IModelData
{
    /// <summary>Returns a string, which is decoded once; <c>null</c> for 0.</summary>
    string? Decode(int stringId);

    /// <summary>Returns a string in UTF-8.</summary>
    ReadOnlySpan<byte> Utf8(int stringId);

    /// <summary>Returns a field of the table.</summary>
    int Field(int position);

    /// <summary>Returns the address of a value.</summary>
    int* Value(int position);

    /// <summary>Returns the handle of an entry among the values.</summary>
    DataHandle HandleOfValue(int position);
}
