using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>The content of <c>_config.yml</c>.</summary>
/// <param name="Settings">The settings on which posts depend. The build adds its own.</param>
/// <param name="Problems">The problems of the file.</param>
internal sealed record SiteConfig(SiteSettings Settings, EquatableArray<Problem> Problems)
{
    public static readonly SiteConfig None = new(new SiteSettings(), default);

    /// <summary>All keys of the file, for <c>site</c> in Liquid.</summary>
    public LiquidVariables Variables { get; init; } = LiquidVariables.None;

    /// <summary>The folder of data files below the content root, with a slash at its end.</summary>
    public string DataFolder { get; init; } = "_data/";

    /// <summary>The collections that the file lists, except the posts.</summary>
    public EquatableArray<NamedCollection> NamedCollections { get; init; }

    /// <summary>The folders of included files and data that the file sets.</summary>
    public EquatableArray<OwnFolder> OwnFolders { get; init; }

    /// <summary>Whether the file sets a folder of included files or data.</summary>
    public bool HasOwnFolders => OwnFolders.Count > 0;

    /// <summary>Whether a post that cannot be read is an error.</summary>
    public bool StrictFrontMatter { get; init; }

    /// <summary>The orders of collections.</summary>
    public EquatableArray<CollectionOrder> Orders { get; init; }

    /// <summary>The documents that orders list, by the folder of their collection.</summary>
    public EquatableArray<(string Folder, LocatedName Document)> ListedDocuments { get; init; }

    /// <summary>The languages of the site; empty if the file lists none.</summary>
    public EquatableArray<string> Languages { get; init; }

    /// <summary>Whether future posts are articles.</summary>
    public bool Future { get; init; }

    /// <summary>Reads the file. Never throws: an internal error is a problem of the file.</summary>
    public static SiteConfig Parse(string path, DecodedText content)
    {
        if (content.Problem is { } unreadable)
        {
            return new SiteConfig(new SiteSettings(), new([unreadable.In(path)]));
        }

        try
        {
            return new SiteConfigReader(new ProblemBag(new SourceFile(path, content.Text))).Read();
        }
        catch (Exception exception)
        {
            var problems = new ProblemBag(new SourceFile(path, ""));
            problems.Add(LimitProblems.InternalError, default, exception.GetType().Name);
            return new SiteConfig(new SiteSettings(), problems.ToArray());
        }
    }
}

/// <summary>A folder that <c>_config.yml</c> sets.</summary>
/// <param name="Key">The key that sets it.</param>
/// <param name="Path">The path below the content root, with a slash at its end.</param>
/// <param name="Kind">The kind of the files in it, as the build names it.</param>
/// <param name="Location">The location of the value.</param>
internal sealed record OwnFolder(string Key, string Path, string Kind, FileSpan Location);
