using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace NewsContent.AspNetCore.Tests.Json;

/// <summary>Endpoints return articles directly.</summary>
public sealed class JsonEndpointTests
{
    [Theory]
    [InlineData("/article")]
    [InlineData("/all")]
    [InlineData("/slice")]
    [InlineData("/notes")]
    [InlineData("/linq")]
    [InlineData("/groups")]
    [InlineData("/archive")]
    [InlineData("/search")]
    [InlineData("/projection")]
    public async Task A_minimal_api_returns_the_value_of_its_lambda(string path)
    {
        await using var site = await TestSite.StartAsync(Map);

        var json = JsonNode.Parse(await site.Client.GetStringAsync(path))!;

        Assert.Contains("\"slug\"", json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_is_in_if_the_apps_json_options_say_so()
    {
        await using var site = await TestSite.StartAsync(Map, services => services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new ArticleJsonConverter(ArticleJsonParts.Html))));

        Assert.Equal(Articles.All[0].Html, (string)JsonNode.Parse(await site.Client.GetStringAsync("/all"))![0]!["html"]!);
    }

    [Fact]
    public async Task An_app_with_a_generated_context_alone_returns_articles()
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapGet("/all", context => context.Response.WriteAsJsonAsync(Notes.All, NoteContext.Default.ArticleListNote)));

        Assert.Equal(JsonSerializer.Serialize(Notes.All), await site.Client.GetStringAsync("/all"));
    }

    [Fact]
    public async Task A_result_of_articles_needs_no_options()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapMethods("/one", ["GET", "HEAD"], () => ArticleResults.Json(Notes.BySlug["first"], ArticleJsonParts.Text));
            app.MapGet("/list", () => ArticleResults.Json(Notes.All, ArticleJsonParts.Html));
            app.MapGet("/returned", () => JsonSerializer.SerializeToNode(Notes.All, new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new ArticleJsonConverter(ArticleJsonParts.Html) } }));
        });

        Assert.Equal("One.", (string)JsonNode.Parse(await site.Client.GetStringAsync("/one"))!["text"]!);
        Assert.Equal(await site.Client.GetStringAsync("/returned"), await site.Client.GetStringAsync("/list"));
        using var head = await site.SendAsync(HttpMethod.Head, "/one");
        Assert.Equal("application/json", head.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/mvc/json")]
    [InlineData("/mvc/all")]
    public async Task A_controller_returns_articles(string path)
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapControllers(),
            services => services.AddControllers().ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(MvcController).Assembly))));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(Articles.All)), JsonNode.Parse(await site.Client.GetStringAsync(path))));
    }

    private static void Map(WebApplication app)
    {
        app.MapGet("/article", () => Articles.All[0]);
        app.MapGet("/all", () => Articles.All);
        app.MapGet("/slice", () => Articles.All[..2]);
        app.MapGet("/notes", () => Notes.All);
        app.MapGet("/linq", () => Notes.All.Where(note => note.Desk == "macro"));
        app.MapGet("/groups", () => Articles.ByTag);
        app.MapGet("/archive", () => Articles.Archive);
        app.MapGet("/search", () => Articles.Search("rates"));
        app.MapGet("/projection", () => new { First = Articles.All[0], Rest = Articles.All[1..] });
    }
}

[Route("mvc")]
public sealed class MvcController : Controller
{
    [HttpGet("json")]
    public IActionResult AsJson() => Json(Articles.All);

    [HttpGet("all")]
    public ArticleList<Article> All() => Articles.All;
}
