namespace NewsContent.Package.Tests;

/// <summary>A test that publishes with Native AOT, which requires a C linker and headers.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeAotFactAttribute : FactAttribute
{
    private const string Variable = "NEWSCONTENT_TEST_AOT";

    public NativeAotFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) != "1")
        {
            Skip = $"Native AOT needs clang and the zlib headers: install them and set {Variable}=1.";
        }
    }
}
