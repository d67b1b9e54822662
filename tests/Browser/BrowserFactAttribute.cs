namespace NewsContent.Tests.Browser;

/// <summary>A test that requires Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private const string Variable = "NEWSCONTENT_TEST_BROWSER";

    public BrowserFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) != "1" && Chromium.Path is null)
        {
            Skip = $"Chromium is not there: install it, or name it in {Chromium.PathVariable}.";
        }
    }
}
