using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>Jekyll's names of permalink templates, which are allowed only in the configuration (<c>lib/jekyll/configuration.rb</c>).</summary>
internal static class PermalinkStyle
{
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["date"] = Permalink.DateStyle,
        ["none"] = "/:categories/:title:output_ext",
        ["ordinal"] = "/:categories/:year/:y_day/:title:output_ext",
        ["pretty"] = "/:categories/:year/:month/:day/:title/",
        ["weekdate"] = "/:categories/:year/W:week/:short_day/:title:output_ext",
    };

    /// <summary>Returns the template of a style, which can also be written as a Ruby symbol; any other string is a template.</summary>
    public static string ToTemplate(string written) =>
        Templates.TryGetValue(written.StartsWith(":", StringComparison.Ordinal) ? written.Substring(1) : written, out var template) ? template : written;

    /// <summary>Returns the style that a string probably means, such as <c>pretty</c> for <c>/pretty/</c>; <c>null</c> if it is like none.</summary>
    public static string? Nearest(string written) => NearestName.Find(written.Trim('/').ToLowerInvariant(), Templates.Keys, maxDistance: 2);
}
