using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests;

/// <summary>A test that runs Jekyll. It is skipped if Jekyll is not installed, unless the environment requires it.</summary>
internal sealed class JekyllTheoryAttribute : TheoryAttribute
{
    public JekyllTheoryAttribute()
    {
        if (!Jekyll.IsInstalled && Environment.GetEnvironmentVariable("NEWSCONTENT_TEST_JEKYLL") != "1")
        {
            Skip = "Jekyll is not installed: apt-get install jekyll";
        }
    }
}
