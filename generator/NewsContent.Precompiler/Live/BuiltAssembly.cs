using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NewsContent.Layout;

namespace NewsContent.Precompiler.Live;

/// <summary>Reads the payload from the assembly that the app has loaded, so that both sides know the same bodies.</summary>
internal static class BuiltAssembly
{
    /// <summary>Returns the payload; empty if the file is another version of the assembly or cannot be read.</summary>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="version">The module version of the loaded assembly, which differs for different contents.</param>
    public static byte[] ReadPayload(string path, Guid version)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(path));
            var metadata = image.GetMetadataReader();
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid) == version ? ReadResource(image, metadata) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidOperationException)
        {
            return [];
        }
    }

    private static byte[] ReadResource(PEReader image, MetadataReader metadata)
    {
        foreach (var resource in metadata.ManifestResources.Select(metadata.GetManifestResource))
        {
            if (resource.Implementation.IsNil && metadata.StringComparer.Equals(resource.Name, PayloadLayout.ResourceName) && image.PEHeaders.CorHeader is { } header)
            {
                var section = image.GetSectionData(header.ResourcesDirectory.RelativeVirtualAddress);
                var reader = section.GetReader(checked((int)resource.Offset), section.Length - (int)resource.Offset);
                return reader.ReadBytes(reader.ReadInt32());
            }
        }

        return [];
    }
}
