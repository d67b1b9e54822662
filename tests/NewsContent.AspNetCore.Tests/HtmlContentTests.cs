using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace NewsContent.AspNetCore.Tests;

public sealed class HtmlContentTests
{
    private static readonly Article Chinese = Articles.BySlug["央行降准"];

    [Fact]
    public void As_html_content_it_is_written_as_it_is()
    {
        using var writer = new StringWriter();
        Chinese.ToHtmlContent().WriteTo(writer, HtmlEncoder.Default);

        Assert.Equal(Chinese.Html, writer.ToString());
        Assert.Equal(Chinese.Html, Chinese.ToHtmlContent().ToString());
    }

    [Theory]
    [InlineData(4094)]
    [InlineData(4095)]
    [InlineData(4096)]
    public void No_character_is_cut_where_a_piece_ends(int before)
    {
        var text = new string('a', before) + "😀央é" + new string('降', 5000);
        using var writer = new StringWriter();

        Http.Utf8Pieces.Decode(Encoding.UTF8.GetBytes(text), writer, static (writer, piece) => writer.Write(piece));

        Assert.Equal(text, writer.ToString());
    }

    [Fact]
    public void As_a_markup_string_it_is_the_string_that_is_kept() => Assert.Same(Chinese.Html, Chinese.ToMarkupString().Value);

    [Fact]
    public void Excerpts_are_html_too()
    {
        Assert.Equal(Chinese.Excerpt, Chinese.ExcerptToHtmlContent().ToString());
        Assert.Same(Chinese.Excerpt, Chinese.ExcerptToMarkupString().Value);
    }

    [Fact]
    public void The_body_is_copied_from_the_image()
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.WriteHtml(Chinese);

        Assert.Equal(Chinese.Html, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Links_from_the_root_get_the_path_base_of_the_request()
    {
        var context = new DefaultHttpContext();
        Assert.Same(Chinese.Html, Chinese.ToMarkupString(context).Value);

        context.Request.PathBase = "/base";
        var expected = Chinese.Html.Replace("=\"/", "=\"/base/", StringComparison.Ordinal);
        var buffer = new ArrayBufferWriter<byte>();
        buffer.WriteHtml(Chinese, context);

        Assert.NotEqual(Chinese.Html, expected);
        Assert.Equal(expected, Chinese.ToMarkupString(context).Value);
        Assert.Equal(expected, Chinese.ToHtmlContent(context).ToString());
        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public async Task A_razor_component_can_show_articles()
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapArticles<Article, ArticleComponent>(Articles.Catalog),
            services => services.AddRazorComponents());

        Assert.Equal($"<h1>100% renewable?</h1>{Articles.All[^1].Html}", await site.Client.GetStringAsync(Articles.All[^1].Url));
    }

    private sealed class ArticleComponent : ComponentBase
    {
        [Parameter]
        public Article Article { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "h1");
            builder.AddContent(1, Article.Title);
            builder.CloseElement();
            builder.AddContent(2, Article.ToMarkupString());
        }
    }
}
