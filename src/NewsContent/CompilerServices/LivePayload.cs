namespace NewsContent.CompilerServices;

/// <summary>Data that replaces the resource of an assembly.</summary>
/// <param name="Bytes">The payload, in memory that does not move.</param>
/// <param name="Site">The metadata of the site.</param>
internal sealed record LivePayload(byte[] Bytes, SiteInfo Site)
{
    /// <summary>The data for the source that this thread creates; <c>null</c> for the resource. A base class reads the data before a derived class can get an argument.</summary>
    [field: ThreadStatic]
    public static LivePayload? Opened { get; set; }
}
