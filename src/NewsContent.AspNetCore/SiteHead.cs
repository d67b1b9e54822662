using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore;

/// <summary>
/// The metadata of a page as a component: <c>&lt;SiteHead Article="Article" /&gt;</c> or <c>&lt;SiteHead Title="Archive" /&gt;</c>. The <c>HeadOutlet</c> of the layout renders it, unless
/// <see cref="Inline"/> is <c>true</c>. Only for pages that a server renders. See <see cref="PageMetadata"/>.
/// </summary>
public sealed class SiteHead : ComponentBase
{
    /// <summary>Gets or sets the request; <c>null</c> if no server renders the page. Rendering then throws an <see cref="InvalidOperationException"/>.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <inheritdoc cref="PageMetadata.Article"/>
    [Parameter]
    public Article? Article { get; set; }

    /// <inheritdoc cref="PageMetadata.Title"/>
    [Parameter]
    public string? Title { get; set; }

    /// <inheritdoc cref="PageMetadata.Description"/>
    [Parameter]
    public string? Description { get; set; }

    /// <inheritdoc cref="PageMetadata.Path"/>
    [Parameter]
    public string? Path { get; set; }

    /// <inheritdoc cref="PageMetadata.Image"/>
    [Parameter]
    public string? Image { get; set; }

    /// <inheritdoc cref="PageMetadata.NoIndex"/>
    [Parameter]
    public bool NoIndex { get; set; }

    /// <inheritdoc cref="PageMetadata.PreviousPath"/>
    [Parameter]
    public string? PreviousPath { get; set; }

    /// <inheritdoc cref="PageMetadata.NextPath"/>
    [Parameter]
    public string? NextPath { get; set; }

    /// <inheritdoc cref="PageMetadata.ArticleType"/>
    [Parameter]
    public string ArticleType { get; set; } = "NewsArticle";

    /// <inheritdoc cref="PageMetadata.WriteArticleData"/>
    [Parameter]
    public Action<Utf8JsonWriter>? WriteArticleData { get; set; }

    /// <inheritdoc cref="PageMetadata.Site"/>
    [Parameter]
    public SiteOptions? Site { get; set; }

    /// <summary>Gets or sets whether the tags are rendered where the component is written, for a component that contains <c>head</c> itself. Default: <c>false</c>.</summary>
    [Parameter]
    public bool Inline { get; set; }

    /// <summary>Gets or sets other tags for <c>head</c>, such as scripts; <c>null</c> for none.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Inline)
        {
            builder.AddContent(0, BuildTags);
            return;
        }

        builder.OpenComponent<HeadContent>(1);
        builder.AddComponentParameter(2, nameof(HeadContent.ChildContent), (RenderFragment)BuildTags);
        builder.CloseComponent();
    }

    private void BuildTags(RenderTreeBuilder builder)
    {
        var context = Context ?? throw new InvalidOperationException("SiteHead needs the request, which only pages have that a server renders.");
        var metadata = new PageMetadata
        {
            Article = Article,
            Title = Title,
            Description = Description,
            Path = Path,
            Image = Image,
            NoIndex = NoIndex,
            PreviousPath = PreviousPath,
            NextPath = NextPath,
            ArticleType = ArticleType,
            WriteArticleData = WriteArticleData,
            Site = Site,
        };
        builder.AddMarkupContent(0, metadata.ToHtml(context));
        builder.AddContent(1, ChildContent);
    }
}
