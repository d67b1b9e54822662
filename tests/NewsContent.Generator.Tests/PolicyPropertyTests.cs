using System.Reflection;
using System.Xml.Linq;
using NewsContent.Compiler.Html.Options;

namespace NewsContent.Generator.Tests;

/// <summary>The project properties that change the policy have an effect on posts.</summary>
public sealed class PolicyPropertyTests
{
    private static readonly string Build = Path.Combine(
        typeof(PolicyPropertyTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "src/NewsContent/build");

    private static readonly (string Path, string Text) Post = (
        "_posts/2022-06-07-rates.html",
        """
        ---
        title: Rates
        ---
        <main data-a=1 style="color:red"><a href="tel:1">x</a><img src="data:image/png;base64,AAAA"><iframe src="https://youtu.be/aB3-_fGhIjK"></iframe><h1 class=a>y</h1><x-y z=1>z</x-y><math><mi>x</mi></math></main>
        """);

    public static TheoryData<string> Properties() =>
        [.. typeof(PolicyProperties).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name)];

    [Fact]
    public void The_list_of_other_pages_is_visible_to_the_compiler() => Every_property_is_visible_to_the_compiler("NewsContentOtherPages");

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_is_visible_to_the_compiler(string property) =>
        Assert.Contains(
            XDocument.Load(Path.Combine(Build, "NewsContent.props")).Descendants("CompilerVisibleProperty"),
            element => element.Attribute("Include")!.Value == property);

    [Theory]
    [InlineData(nameof(PolicyProperties.NewsContentAllowElements))]
    [InlineData(nameof(PolicyProperties.NewsContentRemoveElements))]
    [InlineData(nameof(PolicyProperties.NewsContentAllowAttributes))]
    [InlineData(nameof(PolicyProperties.NewsContentRemoveAttributes))]
    [InlineData(nameof(PolicyProperties.NewsContentAllowSchemes))]
    [InlineData(nameof(PolicyProperties.NewsContentFrameHosts))]
    [InlineData(nameof(PolicyProperties.NewsContentComponents))]
    [InlineData("NewsContentOtherPages")]
    public void A_list_has_the_separators_of_lists_in_project_files(string property) =>
        Assert.Equal(
            $"$([System.Text.RegularExpressions.Regex]::Replace('$({property})', '[;\\s]+', ','))",
            XDocument.Load(Path.Combine(Build, "NewsContent.targets")).Descendants(property).Single().Value);

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_changes_the_articles(string property)
    {
        var value = property switch
        {
            nameof(PolicyProperties.NewsContentAllowElements) => "main",
            nameof(PolicyProperties.NewsContentRemoveElements) => "h1",
            nameof(PolicyProperties.NewsContentAllowAttributes) => "h1.data-a, tabindex",
            nameof(PolicyProperties.NewsContentRemoveAttributes) => "class",
            nameof(PolicyProperties.NewsContentAllowSchemes) => "tel",
            nameof(PolicyProperties.NewsContentFrameHosts) => "youtube",
            nameof(PolicyProperties.NewsContentComponents) => "x-y(z)",
            _ => "true",
        };

        Assert.NotEqual(Html([]), Html(new() { ["build_property." + property] = value }));
    }

    private static string Html(Dictionary<string, string> properties)
    {
        var host = new TestHost(properties: properties);
        host.Add(Post.Path, Post.Text.Replace("<h1 class=a", "<h1 class=a tabindex=0 style='color:red'")).Run();
        return host.Load().All[0].Html;
    }
}
