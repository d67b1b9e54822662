namespace NewsContent.Package.Tests;

/// <summary>
/// The SDK's compiler server for the builds of the tests, as in a user's shell, where it is on by default. It has a name of its own, so it can be ended
/// with the tests: a server that outlives them would keep the files of their packages open.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Name = "newscontent-tests-" + Guid.NewGuid().ToString("N");

    /// <summary>Makes a command of the SDK use the server.</summary>
    public static void Use(IDictionary<string, string?> environment)
    {
        environment["UseSharedCompilation"] = "true";
        environment["SharedCompilationId"] = Name;
    }

    /// <summary>Ends the server.</summary>
    /// <param name="folder">A folder for a project that tells where the SDK's compiler is.</param>
    public static async Task ShutDownAsync(string folder)
    {
        var project = Path.Combine(folder, "Compiler.csproj");
        await File.WriteAllTextAsync(project, """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        var compiler = (await Dotnet.RunAsync(folder, "msbuild", project, "-getProperty:RoslynTargetsPath")).AssertSuccess().Output.Trim();
        (await Dotnet.RunAsync(folder, "exec", Path.Combine(compiler, "bincore", "VBCSCompiler.dll"), "-pipename:" + Name, "-shutdown")).AssertSuccess();
    }
}
