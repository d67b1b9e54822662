using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Links;

/// <summary>The values of <c>site</c>: the keys of <c>_config.yml</c>, the data, the lists of articles and the day of the build.</summary>
/// <param name="config">The keys of <c>_config.yml</c>.</param>
/// <param name="resources">The files that have the content of <c>site.data</c>.</param>
/// <param name="listings">The articles.</param>
/// <param name="orders">The orders of collections in <c>_config.yml</c>.</param>
/// <param name="day">The day of the build; <c>null</c> if it is unknown.</param>
internal sealed class SiteVariables(LiquidVariables config, SiteResources resources, EquatableArray<PostListing> listings, EquatableArray<CollectionOrder> orders, DateTime? day)
{
    private const int SuggestionDistance = 3;

    private readonly Lazy<SiteLists> _lists = new(() => new SiteLists(listings, orders));

    /// <summary>Returns the value of a variable.</summary>
    public ResolvedReference Find(Reference reference)
    {
        var steps = SiteValues.StepsOf(reference);
        var root = RootOf(steps[0]);
        var rest = root is null ? steps : steps.Skip(1).ToArray();
        var (value, count) = SiteValues.Follow(root ?? config.Root, rest);
        return count == rest.Length ? new ResolvedReference(reference, ReferenceState.Found, Variable: value)
            : ReferenceEquals(root, resources.Data) && resources.Incomplete.Any(name => SiteValues.StartWith(rest, name)) ? new ResolvedReference(reference, ReferenceState.Found)
            : new ResolvedReference(reference, ReferenceState.Unknown);
    }

    /// <summary>Returns the value of a variable of the next or the previous post.</summary>
    public ResolvedReference FindNeighbor(Reference reference)
    {
        var steps = SiteValues.StepsOf(reference);
        var (value, count) = SiteValues.Follow(_lists.Value.Neighbor(steps[0], steps[1]), [.. steps.Skip(2)]);
        return new ResolvedReference(reference, ReferenceState.Found, Variable: count == steps.Length - 2 ? value : null);
    }

    /// <summary>Returns the nearest name of an unknown variable; <c>null</c> if there is none.</summary>
    public string? Suggest(Reference reference)
    {
        var steps = SiteValues.StepsOf(reference);
        if (steps[0] != "data")
        {
            return NearestName.Find(string.Join(".", steps), config.Paths, SuggestionDistance);
        }

        return SuggestData([.. steps.Skip(1)]) is { } meant ? string.Join(".", meant.Prepend(steps[0])).Replace(".[", "[") : null;
    }

    // Each step that does not exist is replaced by the nearest key, so that the whole path exists.
    private string[]? SuggestData(string[] steps)
    {
        for (var last = -1; ;)
        {
            var (value, count) = SiteValues.Follow(resources.Data, steps);
            if (count == steps.Length)
            {
                return steps;
            }

            if (count == last || value is not YamlMapping map || NearestName.Find(steps[count], map.Entries.Select(entry => entry.Key), SuggestionDistance) is not { } meant)
            {
                return null;
            }

            (steps[count], last) = (meant, count);
        }
    }

    // A key of _config.yml replaces the data; a collection replaces a key.
    private YamlValue? RootOf(string name) =>
        name == "data" && config.Root["data"] is null ? resources.Data
        : name == "time" && day is { } today ? new YamlScalar(LiquidValue.Print(new DateTimeOffset(today, TimeSpan.Zero)), IsPlain: false)
        : _lists.Value.Find(name) ?? (name is "posts" or "tags" or "categories" ? Empty(name) : null);

    private static YamlValue Empty(string name) => name == "posts" ? new YamlSequence(default) : YamlMapping.Empty;
}
