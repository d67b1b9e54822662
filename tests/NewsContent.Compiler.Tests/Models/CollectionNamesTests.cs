using NewsContent.Compiler.Models;

namespace NewsContent.Compiler.Tests.Models;

public sealed class CollectionNamesTests
{
    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData(null, null)]
    public void The_default_collection_is_in_the_projects_namespace(string? rootNamespace, string? expected)
    {
        var names = CollectionNames.Default(rootNamespace);

        Assert.Equal(expected, names.Namespace);
        Assert.Equal("Articles", names.ClassName);
        Assert.Equal("global::NewsContent.Article", names.ModelName);
        Assert.Equal("Articles.Bodies3.g.cs", names.HintName("Bodies3"));
    }
}
