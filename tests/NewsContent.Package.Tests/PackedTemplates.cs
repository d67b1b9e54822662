namespace NewsContent.Package.Tests;

/// <summary>All packages in one feed, and the templates installed from it in a separate location.</summary>
public sealed class PackedTemplates(PackedPackage package) : IAsyncLifetime
{
    private string _hive = "";

    /// <summary>The version of the packages.</summary>
    public string Version => package.Version;

    public async Task InitializeAsync()
    {
        await package.PackAsync("NewsContent.AspNetCore");
        var templates = await package.PackAsync("NewsContent.Templates");
        _hive = Path.Combine(package.CreateFolder(), "hive");
        (await NewAsync(package.CreateFolder(), "install", templates)).AssertSuccess();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Creates a project from a template in a new folder with the project's name.</summary>
    /// <param name="template">The short name of the template.</param>
    /// <param name="name">The name of the project.</param>
    /// <param name="options">Other options of the template.</param>
    internal async Task<string> CreateAsync(string template, string name, params string[] options)
    {
        var folder = Path.Combine(package.CreateFolder(), name);
        (await NewAsync(Path.GetDirectoryName(folder)!, [template, "-n", name, .. options])).AssertSuccess();
        return folder;
    }

    private Task<RunResult> NewAsync(string folder, params string[] arguments) => Dotnet.RunAsync(folder, ["new", .. arguments, "--debug:custom-hive", _hive]);
}
