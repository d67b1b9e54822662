using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Site.Tests;

/// <summary>Follows every link of a site from its home page, and fails if one leads nowhere.</summary>
internal static class LinkCheck
{
    /// <summary>Returns the addresses of all pages and files.</summary>
    public static async Task<IReadOnlyCollection<Uri>> RunAsync(Uri start, Func<Uri, Task<HttpResponseMessage>> get)
    {
        var pages = new Dictionary<Uri, IHtmlDocument?>();
        var fragments = new List<(Uri From, Uri To)>();
        var broken = new List<string>();
        var open = new Queue<(Uri From, Uri To)>([(start, start)]);
        while (open.TryDequeue(out var link))
        {
            if (pages.ContainsKey(link.To))
            {
                continue;
            }

            using var response = await get(link.To);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                broken.Add($"{link.From.PathAndQuery} -> {link.To.PathAndQuery}: {response.StatusCode}");
            }

            var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
            var page = pages[link.To] = isPage ? await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync()) : null;
            foreach (var target in LinksOf(page, response.RequestMessage!.RequestUri!))
            {
                open.Enqueue((link.To, new Uri(target.GetLeftPart(UriPartial.Query))));
                if (target.Fragment.Length > 1)
                {
                    fragments.Add((link.To, target));
                }
            }
        }

        Assert.Empty(broken);
        Assert.All(fragments, link => Assert.NotNull(pages[new Uri(link.To.GetLeftPart(UriPartial.Query))]?.GetElementById(Uri.UnescapeDataString(link.To.Fragment[1..]))));
        return pages.Keys;
    }

    private static IEnumerable<Uri> LinksOf(IParentNode? page, Uri address) =>
        from element in page?.QuerySelectorAll("[href], [src], form[action]") ?? Enumerable.Empty<IElement>()
        where element.GetAttribute("rel") != "canonical"
        let target = new Uri(address, element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action"))
        where target.Authority == address.Authority
        select target;
}
