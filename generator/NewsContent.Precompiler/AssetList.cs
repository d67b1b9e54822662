using NewsContent.Compiler.Pictures;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Precompiler;

/// <summary>
/// Lists the files that the site serves as they are, by Jekyll's rule: files that <c>_config.yml</c> does not exclude and that have no front matter. Reads the sizes of
/// pictures from the starts of the files.
/// </summary>
internal static class AssetList
{
    private const int FirstBlock = 4096;

    /// <summary>Reads the list of the last build.</summary>
    public static SiteAssets Read(PrecompilationInputs inputs) =>
        inputs.AssetList is { } list && File.Exists(list) ? SiteAssets.Read(File.ReadAllText(list)) : SiteAssets.Unknown;

    /// <summary>Writes the list unless it is unchanged. Waits for another build of the project.</summary>
    public static void Write(PrecompilationInputs inputs, string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var folderLock = BuildLock.Take(folder);
        var config = inputs.Configuration is { } file ? SiteConfig.Parse(file, PostFiles.Read(file)) : SiteConfig.None;
        OutputFiles.Write(folder, Path.GetFileName(path), Create(inputs.Assets, asset => Find(asset, inputs, config.Settings.Filter)).Write());
    }

    /// <summary>Returns the list.</summary>
    /// <param name="assets">The files that the site may serve.</param>
    /// <param name="find">Returns a file; <c>null</c> if it is not served. Called on several threads.</param>
    public static SiteAssets Create(IEnumerable<AssetInput> assets, Func<AssetInput, SiteAsset?> find) => new(assets
        .AsParallel()
        .AsOrdered()
        .Select(find)
        .OfType<SiteAsset>()
        .OrderBy(asset => asset.Path, StringComparer.Ordinal)
        .ThenBy(asset => asset.Kind)
        .ThenBy(asset => asset.Decomposed, StringComparer.Ordinal)
        .DistinctBy(asset => (asset.Path, asset.Kind))
        .ToEquatableArray());

    /// <summary>Returns a file with its size; <c>null</c> if Jekyll would not copy it.</summary>
    public static SiteAsset? Find(AssetInput asset, PrecompilationInputs inputs, EntryFilter filter)
    {
        var kind = asset.Kind switch { "a" => SiteAssetKind.App, "b" => SiteAssetKind.Beside, _ => SiteAssetKind.Site };

        // An item of the project is served even if Jekyll would exclude it.
        if (asset.Kind == "s" && filter.ExcludesPage(Nfc.Normalize(asset.Path)))
        {
            return null;
        }

        var folder = kind == SiteAssetKind.App ? inputs.AppFolder : inputs.Root;
        try
        {
            var header = ReadStart(Path.Combine(folder, asset.Path), FirstBlock);
            if (asset.Kind is "s" or "b" && HasFrontMatter(header))
            {
                return null;
            }

            var size = PictureSize.Read(header);
            if (size is null && header.Length == FirstBlock && header[0] is 0xFF or 0)
            {
                size = PictureSize.Read(ReadStart(Path.Combine(folder, asset.Path), PictureSize.MaxHeader));
            }

            return SiteAsset.Create(asset.Path, kind, size?.Width ?? 0, size?.Height ?? 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that was deleted meanwhile, or that the server cannot read either.
            return null;
        }
    }

    // lib/jekyll/utils.rb, has_yaml_header?
    private static bool HasFrontMatter(ReadOnlySpan<byte> header)
    {
        if (!header.StartsWith("---"u8))
        {
            return false;
        }

        foreach (var next in header[3..])
        {
            if (next == '\n')
            {
                return true;
            }

            if (next is not ((byte)' ' or (byte)'\t' or (byte)'\r' or 0x0B or 0x0C))
            {
                return false;
            }
        }

        return false;
    }

    private static byte[] ReadStart(string path, int length)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var buffer = new byte[length];
        return buffer[..file.ReadAtLeast(buffer, length, throwOnEndOfStream: false)];
    }
}
