using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site.Data;

/// <summary>The files that posts can use in addition to other posts: included files and data.</summary>
/// <param name="Includes">The included files, by path.</param>
/// <param name="Data">The content of <c>site.data</c>.</param>
internal sealed record SiteResources(EquatableArray<IncludeFile> Includes, YamlMapping Data)
{
    public static readonly SiteResources None = new(default, YamlMapping.Empty);

    private Dictionary<string, IncludeFile>? _includesByPath;

    /// <summary>The included files by path.</summary>
    public IReadOnlyDictionary<string, IncludeFile> IncludesByPath => _includesByPath ??=
        Includes.GroupBy(file => file.RelativePath, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The problems of the files.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    /// <summary>The names in the data below which values are missing because of a reported file, so that a missing value is not a second mistake. Their keys are separated by line feeds.</summary>
    public EquatableArray<string> Incomplete { get; init; }

    public bool Equals(SiteResources? other) => other is not null && Includes.Equals(other.Includes) && Data.Equals(other.Data) && Problems.Equals(other.Problems)
        && Incomplete.Equals(other.Incomplete);

    public override int GetHashCode() => Includes.Count;

    /// <param name="files">The included files and the data files, in the order of their paths.</param>
    /// <param name="config">The content of <c>_config.yml</c>.</param>
    public static SiteResources Create(IReadOnlyCollection<ResourceFile> files, SiteConfig config)
    {
        if (files.Count == 0 && !config.HasOwnFolders)
        {
            return None;
        }

        var includes = files.Select(file => file.Include).OfType<IncludeFile>().ToEquatableArray();
        var tree = new DataTree(config.DataFolder);
        foreach (var file in files.Select(file => file.Data).OfType<DataFile>())
        {
            tree.Add(file);
        }

        var data = tree.ToMapping();
        var problems = files.SelectMany(file => file.Problems).Concat(tree.Problems).Concat(FolderProblems(files, config));
        return new SiteResources(includes, data) { Problems = problems.ToEquatableArray(), Incomplete = tree.Incomplete.Distinct(StringComparer.Ordinal).ToEquatableArray() };
    }

    private static IEnumerable<Problem> FolderProblems(IReadOnlyCollection<ResourceFile> files, SiteConfig config)
    {
        foreach (var folder in config.OwnFolders.Where(folder => !files.Any(file => file.RelativePath.StartsWith(folder.Path, StringComparison.Ordinal))))
        {
            yield return new Problem(DataProblems.FolderNotListed, folder.Location, new([folder.Key, folder.Path.TrimEnd('/'), folder.Kind]));
        }
    }
}
