using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site;

/// <summary>The <c>defaults</c> in <c>_config.yml</c>, with Jekyll's scopes and precedence (<c>lib/jekyll/frontmatter_defaults.rb</c>).</summary>
/// <param name="Sets">The sets in the order of the file.</param>
/// <param name="CollectionsDirectory">The folder of all collections, which is not part of paths; empty if there is none.</param>
internal sealed record FrontMatterDefaults(EquatableArray<DefaultSet> Sets, string CollectionsDirectory)
{
    public static readonly FrontMatterDefaults None = new(default, "");

    /// <summary>Returns the default front matter of a file.</summary>
    /// <param name="path">The path of the file without the folder of all collections.</param>
    /// <param name="type">The label of its collection.</param>
    public YamlMapping For(string path, string type)
    {
        var values = YamlMapping.Empty;
        DefaultSet? strongest = null;
        foreach (var set in Sets)
        {
            if (!Applies(set, path, type))
            {
                continue;
            }

            if (strongest is null || HasPrecedence(set, strongest))
            {
                values = values.MergedWith(set.Values);
                strongest = set;
            }
            else
            {
                values = set.Values.MergedWith(values);
            }
        }

        return values;
    }

    private bool Applies(DefaultSet set, string path, string type)
    {
        if (set.Type is not null && set.Type != type)
        {
            return false;
        }

        if (set.Path.IndexOf('*') < 0)
        {
            return path.StartsWith(WithoutCollectionsDirectory(set.Path), StringComparison.Ordinal);
        }

        // Jekyll expands the pattern on the disk. Only the file itself and its parent folders can be a prefix of the path.
        var pattern = WithoutCollectionsDirectory(set.Path).TrimEnd('/');
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (Glob.MatchesPath(pattern, path.Substring(0, end)))
            {
                return true;
            }
        }

        return Glob.MatchesPath(pattern, path);
    }

    private string WithoutCollectionsDirectory(string path) =>
        CollectionsDirectory.Length > 0 && path.StartsWith(CollectionsDirectory + "/", StringComparison.Ordinal)
            ? path.Substring(CollectionsDirectory.Length + 1)
            : path;

    // The longer path has priority, then a set with a type, then the later set.
    private static bool HasPrecedence(DefaultSet set, DefaultSet before)
    {
        var (length, lengthBefore) = (PathLength(set.Path), PathLength(before.Path));
        return length != lengthBefore ? length > lengthBefore : set.Type is not null || before.Type is null;
    }

    // As in Jekyll: a leading and a trailing slash do not count.
    private static int PathLength(string path) => path.StartsWith("/", StringComparison.Ordinal) ? path.Trim('/').Length : path.Length;
}

/// <summary>A set of defaults.</summary>
/// <param name="Path">A path prefix or a pattern; empty for any path.</param>
/// <param name="Type">The label of a collection; <c>null</c> for any collection.</param>
/// <param name="Values">The values, all of the right type.</param>
internal sealed record DefaultSet(string Path, string? Type, YamlMapping Values);
