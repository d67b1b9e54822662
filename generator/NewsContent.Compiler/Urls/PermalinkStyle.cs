namespace NewsContent.Compiler.Urls;

/// <summary>The names that Jekyll has for templates, in the configuration only (<c>lib/jekyll/configuration.rb</c>).</summary>
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

    /// <summary>The template of a style, which may be written as a symbol of Ruby too; any other text is a template itself.</summary>
    public static string ToTemplate(string written) =>
        Templates.TryGetValue(written.StartsWith(":", StringComparison.Ordinal) ? written.Substring(1) : written, out var template) ? template : written;
}
