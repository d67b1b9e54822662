using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>The changed parts of the data of an assembly. Only for hosts of live mode.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LiveUpdate
{
    /// <summary>Gets whether the parts are relative to the data of the build and not to the last update.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Gets the tables without bodies, in memory of <see cref="LiveContent.Allocate"/>; empty if they are unchanged.</summary>
    public byte[] Tables { get; init; } = [];

    /// <summary>Gets the table with the body segment and the offset of each body; empty if it is unchanged.</summary>
    public byte[] BodyTable { get; init; } = [];

    /// <summary>Gets the bodies of a new body segment, in memory of <see cref="LiveContent.Allocate"/>; empty if there is none.</summary>
    public byte[] Bodies { get; init; } = [];

    /// <summary>Gets the metadata of the site.</summary>
    public required SiteInfo Site { get; init; }
}
