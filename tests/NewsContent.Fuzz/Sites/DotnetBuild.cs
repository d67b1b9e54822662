using System.Text.RegularExpressions;

namespace NewsContent.Fuzz.Sites;

/// <summary>Builds a project in a folder with the packed package and the SDK's command line. A clean build has no <c>obj</c> and <c>bin</c>.</summary>
internal sealed partial class DotnetBuild : ISiteBuild
{
    private static readonly string[] Folders = ["obj", "bin"];

    private readonly SiteFolder _folder = new();
    private DateTime _compiled;
    private IReadOnlyList<string> _shown = [];

    public DotnetBuild()
    {
        File.WriteAllText(
            _folder.PathOf("App.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="NewsContent" Version="{PackedPackage.Version}" />
              </ItemGroup>
            </Project>
            """);
        PackedPackage.Use(_folder.Root);
        Dotnet.Require(_folder.Root, "restore");
        Move("obj", "restored");
        Copy("restored", "obj");
    }

    private string Intermediate => _folder.PathOf("obj/Debug/net" + Environment.Version.Major + ".0/");

    public BuildResult Build(Site site)
    {
        var (exitCode, output) = Run(site);
        var assembly = Intermediate + "App.dll";
        var compiled = File.GetLastWriteTimeUtc(assembly);

        // A build that compiles nothing prints nothing: the last output is still valid.
        if (exitCode != 0 || compiled != _compiled)
        {
            _shown = Diagnostics(output);
        }

        _compiled = compiled;
        FileDamage.Keep(Intermediate + "newscontent");
        return Result(exitCode, _shown);
    }

    public BuildResult BuildClean(Site site)
    {
        foreach (var folder in Folders)
        {
            Move(folder, folder);
        }

        Copy("restored", "obj");
        var (exitCode, output) = Run(site);
        var result = Result(exitCode, Diagnostics(output));
        foreach (var folder in Folders)
        {
            Delete(_folder.PathOf(folder));
            if (Directory.Exists(_folder.Beside(folder)))
            {
                Directory.Move(_folder.Beside(folder), _folder.PathOf(folder));
            }
        }

        return result;
    }

    public void Cancel(Site site, int moment) => Kill(site, moment);

    public void Kill(Site site, int moment)
    {
        _folder.Update(site);
        Dotnet.Kill(_folder.Root, TimeSpan.FromMilliseconds(moment * 50), Arguments(site));
    }

    public void Damage(string[] words) => FileDamage.Apply(Intermediate + "newscontent", words);

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output) Run(Site site)
    {
        _folder.Update(site);
        return Dotnet.Run(_folder.Root, Arguments(site));
    }

    private static string[] Arguments(Site site) => ["build", "--no-restore", "-v:q", "-clp:NoSummary", .. site.Properties.Select(property => $"-p:{property.Key}={property.Value}")];

    private BuildResult Result(int exitCode, IReadOnlyList<string> diagnostics) => new(
        exitCode == 0
            ?
            [
                ("App.dll", BuildResult.Content(File.ReadAllBytes(_folder.PathOf($"bin/Debug/net{Environment.Version.Major}.0/App.dll")))),
                ("served files", ServedFiles(Intermediate + "staticwebassets.build.json")),
            ]
            : [],
        [.. diagnostics, $"exit-code-{exitCode}"]);

    private static string ServedFiles(string manifest) => File.Exists(manifest)
        ? string.Join('\n', ServedFile().Matches(File.ReadAllText(manifest)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        : "";

    // Sorted, because the compiler prints them in the order of its threads.
    private static string[] Diagnostics(string output) =>
        [.. DiagnosticLine().Matches(output).Select(match => match.Groups[2].Value + " " + match.Value.Trim()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private void Move(string folder, string to)
    {
        if (Directory.Exists(_folder.PathOf(folder)))
        {
            Directory.Move(_folder.PathOf(folder), _folder.Beside(to));
        }
    }

    private void Copy(string from, string folder)
    {
        Directory.CreateDirectory(_folder.PathOf(folder));
        foreach (var file in Directory.EnumerateFiles(_folder.Beside(from)))
        {
            File.Copy(file, Path.Combine(_folder.PathOf(folder), Path.GetFileName(file)));
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"^.*: (warning|error) (\w+): .*$", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();

    [GeneratedRegex("\"RelativePath\":\\s*\"([^\"]*)\"")]
    private static partial Regex ServedFile();
}
