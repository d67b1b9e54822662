namespace NewsContent.Security.Tests.Parse5;

/// <summary>A test that requires Node and parse5.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Parse5FactAttribute : FactAttribute
{
    private const string Variable = "NEWSCONTENT_TEST_PARSE5";

    public Parse5FactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) != "1" && Parse5.Folder is null)
        {
            Skip = "parse5 is not there: install Node, then run 'npm install --prefix artifacts/parse5 parse5@8.1.1'.";
        }
    }
}
