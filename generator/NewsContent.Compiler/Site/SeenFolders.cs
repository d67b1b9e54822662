using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>The folders of collections that the build has seen, with the extensions of their files. A folder that the build did not search is missing.</summary>
internal sealed record SeenFolders(EquatableArray<SeenFolder> Folders)
{
    /// <summary>Reads the property that the build writes, such as <c>_notes:xml=47,md=1|_authors:md=3</c>.</summary>
    public static SeenFolders Read(string? property) => new((property ?? "").Split('|').Select(ReadFolder).OfType<SeenFolder>().ToEquatableArray());

    /// <summary>Returns a folder; <c>null</c> if the build has not seen it.</summary>
    public SeenFolder? Find(string name) => Folders.FirstOrDefault(folder => folder.Name == name);

    private static SeenFolder? ReadFolder(string text) => text.Split(':') is [{ Length: > 0 } name, var extensions]
        ? new SeenFolder(name, extensions.Split(',').Select(ReadExtension).OfType<SeenExtension>().ToEquatableArray())
        : null;

    private static SeenExtension? ReadExtension(string text) =>
        text.Split('=') is [var name, var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var files)
            ? new SeenExtension(name.Length == 0 ? "" : "." + name, files)
            : null;
}

/// <param name="Name">The name of the folder.</param>
/// <param name="Extensions">The extensions of its files, the most frequent first.</param>
internal sealed record SeenFolder(string Name, EquatableArray<SeenExtension> Extensions)
{
    /// <summary>Describes the files in a message.</summary>
    public string Describe() => string.Join(", ", Extensions.Select(extension =>
        FormattableString.Invariant($"{extension.Files} {(extension.Name.Length == 0 ? "without extension" : extension.Name)}")));
}

/// <param name="Name">The extension in lowercase with its dot; empty for none.</param>
/// <param name="Files">The number of files.</param>
internal sealed record SeenExtension(string Name, int Files);
