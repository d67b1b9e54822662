using System.Reflection;

namespace NewsContent.Generator.Tests;

public sealed class PolicyPageTests
{
    private const string UpdateVariable = "NEWSCONTENT_UPDATE_DOCS";

    private static readonly string Path = System.IO.Path.Combine(
        typeof(PolicyPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "docs/sanitizing.md");

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_policy()
    {
        var page = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var updated = PolicyPage.Update(page);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(Path, updated);
            return;
        }

        Assert.True(page == updated, $"The policy has changed: run {UpdateVariable}=1 dotnet test tests/NewsContent.Generator.Tests --filter {nameof(PolicyPageTests)}");
    }
}
