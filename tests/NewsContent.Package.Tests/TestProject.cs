namespace NewsContent.Package.Tests;

/// <summary>A user's project: a folder with files, built and run with the SDK.</summary>
internal sealed class TestProject(string folder, string name, string packageVersion)
{
    private static int ProjectFiles;

    private (int ProjectFiles, string Properties) _restored;

    public string Folder => folder;

    public string ProjectFile => Path.Combine(folder, name + ".csproj");

    /// <summary>Returns a project file that references the package, with optional additional elements.</summary>
    public TestProject Project(string outputType = "Exe", string properties = "", string items = "", bool usesPackage = true, string sdk = "Microsoft.NET.Sdk") => File(
        name + ".csproj",
        $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>{outputType}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(usesPackage ? $"""<PackageReference Include="NewsContent" Version="{packageVersion}" />""" : "")}
            {items}
          </ItemGroup>
        </Project>
        """);

    public TestProject File(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text.ReplaceLineEndings("\n"));
        if (Path.GetExtension(path) is not (".md" or ".html" or ".cs" or ".yml"))
        {
            ProjectFiles++;
        }

        return this;
    }

    public TestProject File(string path, byte[] content)
    {
        File(path, "");
        System.IO.File.WriteAllBytes(Path.Combine(folder, path), content);
        return this;
    }

    /// <summary>Adds a symbolic link, except on Windows, where it requires rights.</summary>
    public TestProject Link(string path, string target)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.CreateSymbolicLink(full, target);
        }

        return this;
    }

    public TestProject Post(string fileName, string text) => File(Path.Combine("_posts", fileName), text);

    /// <summary>Builds the project. Packages are restored only if a file other than a post, a page, a configuration or code was written since the last build, which saves half of the time.</summary>
    public async Task<RunResult> BuildAsync(params string[] arguments)
    {
        var state = (ProjectFiles, string.Join(' ', arguments));
        var isRestored = state == _restored && !arguments.Contains("--no-restore") && System.IO.File.Exists(Path.Combine(folder, "obj", "project.assets.json"));
        _restored = state;
        return await Dotnet.RunAsync(folder, ["build", .. arguments, .. isRestored ? new[] { "--no-restore" } : []]);
    }

    /// <summary>Builds with environment variables, such as a locale.</summary>
    public Task<RunResult> BuildInAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Dotnet.RunAsync(folder, environment, ["build", .. arguments]);

    public async Task<string> RunAsync()
    {
        (await BuildAsync("-v:q")).AssertSuccess();
        return (await Dotnet.RunAsync(folder, "run", "--no-build")).AssertSuccess().Output;
    }
}
