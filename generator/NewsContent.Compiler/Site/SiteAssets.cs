using System.Globalization;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>The files that the site serves as they are, which the build lists before the posts are compiled.</summary>
/// <param name="Files">The files in the order of their paths.</param>
/// <param name="IsKnown">Whether the build has listed them. Otherwise nothing is known about any file.</param>
internal sealed record SiteAssets(EquatableArray<SiteAsset> Files, bool IsKnown = true)
{
    /// <summary>The value if the build did not list the files.</summary>
    public static readonly SiteAssets Unknown = new(default, IsKnown: false);

    private const char Separator = '|';

    /// <summary>Returns the files as a string: one line for each, with its kind, its width, its height, its path and, if it differs, the path of the file. A path cannot contain the separator.</summary>
    public string Write()
    {
        var lines = new StringBuilder();
        foreach (var file in Files)
        {
            lines.Append(LetterOf(file.Kind)).Append(Separator)
                .Append(file.Width.ToString(CultureInfo.InvariantCulture)).Append(Separator)
                .Append(file.Height.ToString(CultureInfo.InvariantCulture)).Append(Separator)
                .Append(file.Path).Append(file.Decomposed is null ? "" : Separator + file.Decomposed).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>Parses the files of <see cref="Write"/>. Lines of another form are skipped.</summary>
    public static SiteAssets Read(string text) => new(text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(ReadLine)
        .OfType<SiteAsset>()
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .ThenBy(file => file.Kind)
        .ToEquatableArray());

    private static SiteAsset? ReadLine(string line)
    {
        var parts = line.TrimEnd('\r').Split(Separator);
        return parts.Length is 4 or 5 && KindOf(parts[0]) is { } kind && IsNumber(parts[1], out var width) && IsNumber(parts[2], out var height)
            ? new SiteAsset(parts[3], kind, width, height) { Decomposed = parts.Length == 5 ? parts[4] : null }
            : null;
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static char LetterOf(SiteAssetKind kind) => kind switch { SiteAssetKind.App => 'a', SiteAssetKind.Beside => 'b', _ => 's' };

    private static SiteAssetKind? KindOf(string letter) => letter switch { "a" => SiteAssetKind.App, "b" => SiteAssetKind.Beside, "s" => SiteAssetKind.Site, _ => null };
}
