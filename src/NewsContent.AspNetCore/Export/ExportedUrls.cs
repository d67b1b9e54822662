using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Export;

/// <summary>Endpoint metadata: the pages of an endpoint whose route has parameters, and its site.</summary>
/// <param name="settings">The settings of the site.</param>
/// <param name="list">Returns the paths of the pages, percent-encoded, without the prefixes of groups.</param>
internal sealed class ExportedUrls(SiteSettings settings, Func<IEnumerable<string>> list)
{
    public SiteSettings Settings => settings;

    public IEnumerable<string> List() => list();
}
