namespace NewsContent.Compiler.Site;

/// <summary>What <c>_config.yml</c> says of one collection.</summary>
/// <param name="Label">Its name; its documents are in the folder of that name with a <c>_</c> before it.</param>
/// <param name="Permalink">The template of its documents' URLs.</param>
/// <param name="Output">Whether Jekyll makes pages of its documents.</param>
internal sealed record CollectionRules(string Label, string Permalink, bool Output)
{
    /// <summary>The folder of its documents below the folder of all collections.</summary>
    public string Folder => "_" + Label;

    /// <summary>The template where the collection sets none, which ends as the site's does (Jekyll's <c>Utils.add_permalink_suffix</c>).</summary>
    public static string DefaultPermalink(string? sitePermalink) => "/:collection/:path" + sitePermalink switch
    {
        null or "date" or "ordinal" or "none" => ":output_ext",
        "pretty" => "/",
        _ when sitePermalink.EndsWith("/", StringComparison.Ordinal) => "/",
        _ when sitePermalink.EndsWith(":output_ext", StringComparison.Ordinal) => ":output_ext",
        _ => "",
    };
}
