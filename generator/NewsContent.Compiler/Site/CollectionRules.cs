namespace NewsContent.Compiler.Site;

/// <summary>The settings of a collection in <c>_config.yml</c>.</summary>
/// <param name="Label">The name; its documents are in the folder with <c>_</c> before the name.</param>
/// <param name="Permalink">The URL template of its documents.</param>
/// <param name="Output">Whether Jekyll creates pages of its documents.</param>
internal sealed record CollectionRules(string Label, string Permalink, bool Output)
{
    /// <summary>The folder of the documents below the folder of all collections.</summary>
    public string Folder => "_" + Label;

    /// <summary>The template if the collection sets none. It has the ending of the site's template (Jekyll's <c>Utils.add_permalink_suffix</c>).</summary>
    public static string DefaultPermalink(string? sitePermalink) => "/:collection/:path" + SuffixOf(sitePermalink);

    /// <summary>Returns the ending of the site's template, which documents and pages also have.</summary>
    public static string SuffixOf(string? sitePermalink) => sitePermalink switch
    {
        null or "date" or "ordinal" or "none" => ":output_ext",
        "pretty" => "/",
        _ when sitePermalink.EndsWith("/", StringComparison.Ordinal) => "/",
        _ when sitePermalink.EndsWith(":output_ext", StringComparison.Ordinal) => ":output_ext",
        _ => "",
    };
}
