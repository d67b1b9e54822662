using System.Xml.Linq;

namespace NewsContent.Generator.Tests;

/// <summary>The XML docs of a collection's class. The user's docs take precedence.</summary>
public sealed class CollectionDocumentationTests
{
    [Theory]
    [InlineData("/// <summary>My news.</summary>\n", "", "My news.")]
    [InlineData("", "/** <summary>My news.</summary> */\n", "My news.")]
    [InlineData("/// <remarks>Nothing else.</remarks>\n", "", "")]
    [InlineData("", "", "The articles of _posts, compiled from their posts.")]
    [InlineData("// A comment.\n", "", "The articles of _posts, compiled from their posts.")]
    public void There_is_one_summary(string documentation, string other, string expected)
    {
        var host = TestHost.WithCode(
            $"using NewsContent;\n\n{documentation}[ArticleCollection<Article>(\"_posts\")]\npublic static partial class News;\n\n{other}public static partial class News;",
            TestPosts.All[0]);

        var documented = host.Output.GetTypeByMetadataName("News")!.GetDocumentationCommentXml()!;

        Assert.Equal(expected.Length == 0 ? [] : [expected], XElement.Parse(documented).Elements("summary").Select(summary => summary.Value));
    }
}
