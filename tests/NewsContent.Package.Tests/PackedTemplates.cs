namespace NewsContent.Package.Tests;

/// <summary>All packages in one feed, and the templates installed of it, in a place of their own.</summary>
public sealed class PackedTemplates : IAsyncLifetime
{
    private readonly PackedPackage _package = new();
    private string _hive = "";

    public async Task InitializeAsync()
    {
        await _package.InitializeAsync();
        await _package.PackAsync("NewsContent.AspNetCore");
        var templates = await _package.PackAsync("NewsContent.Templates");
        _hive = Path.Combine(_package.CreateFolder(), "hive");
        (await NewAsync(_package.CreateFolder(), "install", templates)).AssertSuccess();
    }

    public Task DisposeAsync() => _package.DisposeAsync();

    /// <summary>Makes a project of a template in a new folder, which has the project's name.</summary>
    internal async Task<string> CreateAsync(string template, string name)
    {
        var folder = Path.Combine(_package.CreateFolder(), name);
        (await NewAsync(Path.GetDirectoryName(folder)!, template, "-o", name)).AssertSuccess();
        return folder;
    }

    private Task<RunResult> NewAsync(string folder, params string[] arguments) => Dotnet.RunAsync(folder, ["new", .. arguments, "--debug:custom-hive", _hive]);
}
