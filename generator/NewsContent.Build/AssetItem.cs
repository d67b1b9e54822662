using System.Collections;
using Microsoft.Build.Framework;

namespace NewsContent.Build;

/// <summary>An item for MSBuild with one metadata value. MSBuild copies it.</summary>
internal sealed class AssetItem(string path, string servedPath) : ITaskItem
{
    private const string RelativePath = nameof(RelativePath);

    public string ItemSpec { get; set; } = path;

    public ICollection MetadataNames => new[] { RelativePath };

    public int MetadataCount => 1;

    public string GetMetadata(string metadataName) => metadataName == RelativePath ? servedPath : "";

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => destinationItem.SetMetadata(RelativePath, servedPath);

    public IDictionary CloneCustomMetadata() => new Dictionary<string, string> { [RelativePath] = servedPath };
}
