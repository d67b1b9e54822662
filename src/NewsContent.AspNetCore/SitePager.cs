using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore;

/// <summary>
/// The links between the pages of a list: <c>&lt;SitePager Number="page.Number" Count="page.PageCount" Url="Links.Page" /&gt;</c>. It renders a <c>nav</c> with the class <c>pager</c>,
/// links with <c>rel</c> <c>prev</c> and <c>next</c>, and <c>aria-current</c> at the current page. A single page has no pager.
/// </summary>
public sealed class SitePager : ComponentBase
{
    // The pages on each side of the current page. Of long lists, only they, the first and the last page have links.
    private const int Neighbors = 3;

    private static readonly PagerLabels English = new();

    /// <summary>Gets or sets the number of the current page, from 1.</summary>
    [Parameter]
    [EditorRequired]
    public int Number { get; set; }

    /// <summary>Gets or sets the number of pages.</summary>
    [Parameter]
    [EditorRequired]
    public int Count { get; set; }

    /// <summary>Gets or sets the function that returns the URL of a page.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<int, string> Url { get; set; }

    /// <summary>Gets or sets the labels. Default: English.</summary>
    [Parameter]
    public PagerLabels? Labels { get; set; }

    /// <summary>Returns the pager as HTML. All values are escaped. O(1) links, because long lists are shortened.</summary>
    /// <param name="number">The number of the current page, from 1.</param>
    /// <param name="count">The number of pages.</param>
    /// <param name="url">Returns the URL of a page.</param>
    /// <param name="labels">The labels; <c>null</c> for English.</param>
    /// <returns>The HTML; empty for a single page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1 or greater than <paramref name="count"/>.</exception>
    public static string ToHtml(int number, int count, Func<int, string> url, PagerLabels? labels = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count);
        if (count == 1)
        {
            return "";
        }

        labels ??= English;
        var html = new StringBuilder("<nav class=\"pager\" aria-label=\"").Append(Attribute(labels.Navigation)).Append("\">\n");
        if (number > 1)
        {
            html.Append("<a rel=\"prev\" href=\"").Append(Attribute(url(number - 1))).Append("\">").Append(HtmlEscaping.Text(labels.Previous)).Append("</a>\n");
        }

        var last = 0;
        for (var page = 1; page <= count; page = page == 1 ? Math.Max(2, number - Neighbors) : page == Math.Min(count - 1, number + Neighbors) ? count : page + 1)
        {
            if (page > last + 1)
            {
                html.Append("<span>…</span>\n");
            }

            html.Append("<a href=\"").Append(Attribute(url(page))).Append("\" aria-label=\"")
                .Append(Attribute(string.Format(CultureInfo.InvariantCulture, labels.Page, page))).Append('"').Append(page == number ? " aria-current=\"page\"" : "").Append('>')
                .Append(page.ToString(CultureInfo.InvariantCulture)).Append("</a>\n");
            last = page;
        }

        if (number < count)
        {
            html.Append("<a rel=\"next\" href=\"").Append(Attribute(url(number + 1))).Append("\">").Append(HtmlEscaping.Text(labels.Next)).Append("</a>\n");
        }

        return html.Append("</nav>\n").ToString();
    }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, ToHtml(Number, Count, Url, Labels));
    }

    private static string Attribute(string value) => Encoding.UTF8.GetString(HtmlEscaping.Attribute(value));
}
