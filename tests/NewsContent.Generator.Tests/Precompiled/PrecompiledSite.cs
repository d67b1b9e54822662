using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Build;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;
using NewsContent.Layout;
using NewsContent.Precompiler;
using NewsContent.Precompiler.Live;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>A project in a folder: runs the build step before the compiler on its posts and C# code.</summary>
internal sealed class PrecompiledSite : IDisposable
{
    private readonly List<string> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "NewsContent.dll"),
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("precompiled").FullName.Replace('\\', '/') + "/";
    private readonly List<string> _sources = [];
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _properties = new() { ["RootNamespace"] = "App" };
    private Random? _order;
    private string? _assetList;
    private DateTime _written = DateTime.UtcNow.AddHours(-1);

    /// <summary>The step's intermediate folder.</summary>
    public string Output => Path.Combine(_root, "obj");

    public PrecompiledSite Add(string path, string text) => Add(path, System.Text.Encoding.UTF8.GetBytes(text));

    public PrecompiledSite Add(string path, byte[] content)
    {
        var full = _root + path;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);

        // Write times increase and are far in the past, because the step does not trust a recent write time.
        File.SetLastWriteTimeUtc(full, _written = _written.AddSeconds(1));
        return this;
    }

    public PrecompiledSite Add(params (string Path, string Text)[] posts)
    {
        foreach (var (path, text) in posts)
        {
            Add(path, text);
        }

        return this;
    }

    /// <summary>Adds a file outside of the folders of posts and collections.</summary>
    public PrecompiledSite Page(string path, string text)
    {
        _pages.Add(_root + path);
        return Add(path, text);
    }

    public PrecompiledSite Code(string name, string text)
    {
        Add(name, text);
        if (!_sources.Contains(_root + name))
        {
            _sources.Add(_root + name);
        }

        return this;
    }

    /// <summary>Compiles a library that the project references.</summary>
    public PrecompiledSite Library(string name, string code)
    {
        var path = _root + name + ".dll";
        var emit = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], _references.Except([path]).Select(reference => MetadataReference.CreateFromFile(reference)), new(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(emit.Success, string.Join("\n", emit.Diagnostics));
        if (!_references.Contains(path))
        {
            _references.Add(path);
        }

        return this;
    }

    public PrecompiledSite Property(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    /// <summary>Lists the files that the site serves as they are, as the targets of the package do.</summary>
    public PrecompiledSite ListAssets()
    {
        _assetList = Path.Combine(Directory.CreateDirectory(Output).FullName, "assets.txt");
        File.WriteAllLines(_assetList + ".inputs", [$"root|{_root}", .. SiteFolders.Find(_root, "", "").Select(file => $"asset|{file.Kind}|{file.File.Length}|{file.File.LastWriteTimeUtc.Ticks}|{file.Path}")]);
        AssetList.Write(InputsFile.Read(_assetList + ".inputs").Inputs, _assetList);
        return this;
    }

    public PrecompiledSite Remove(string path)
    {
        File.Delete(_root + path);
        return this;
    }

    /// <summary>Lists the files in a different order in each run.</summary>
    public PrecompiledSite InAnotherOrder()
    {
        _order = new Random(1);
        return this;
    }

    public string PathOf(string path) => _root + path;

    /// <summary>Runs the step.</summary>
    /// <returns>The number of parsed posts, or <c>null</c> if the step did not run.</returns>
    public int? Run() => Precompilation.Run(ReadInputs(), Output, CancellationToken.None);

    /// <summary>Starts live mode on the outputs of the step.</summary>
    /// <param name="settings">More lines of the settings.</param>
    public LiveRun StartLive(params string[] settings)
    {
        File.WriteAllText(Path.Combine(Output, InputsFile.FileName), "");
        File.WriteAllLines(Path.Combine(Output, LiveSettings.FileName), [$"root|{_root}", .. settings]);
        return new LiveRun(ReadInputs(), Output);
    }

    /// <summary>Creates the compiler of live mode for the payload of the step.</summary>
    public LiveCompiler CreateLiveCompiler()
    {
        File.WriteAllLines(Path.Combine(Output, LiveSettings.FileName), [$"root|{_root}"]);
        var properties = BuildProperties.Read(File.ReadAllText(ReadInputs().OptionsFile));
        return new(BuildOptions.Read(name => properties.GetValueOrDefault(name)), LiveSettings.Read(Output), SiteDeclarations.None, new BuiltPayload(Read(Precompilation.PayloadFile)));
    }

    /// <summary>Lists the files of the site.</summary>
    public IReadOnlyList<ArticleInput> FindArticles() => ReadInputs().Articles;

    private PrecompilationInputs ReadInputs()
    {
        var options = _root + "options.editorconfig";
        File.WriteAllText(options, "is_global = true\n" + string.Concat(_properties.Append(new("NewsContentRootFullPath", _root)).Select(property => $"build_property.{property.Key} = {property.Value}\n")));
        var articles = Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Select(path => path.Replace('\\', '/'))
            .Where(path => (path.Contains("/_", StringComparison.Ordinal) || _pages.Contains(path)) && path != _root + "_config.yml" && !path.EndsWith(".png", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new ArticleInput(path, KindOf(path[_root.Length..]), ""))
            .ToArray();
        var sources = _sources.ToArray();
        _order?.Shuffle(articles);
        _order?.Shuffle(sources);

        return new PrecompilationInputs
        {
            Articles = articles,
            Configuration = File.Exists(_root + "_config.yml") ? _root + "_config.yml" : null,
            OptionsFile = options,
            Sources = sources,
            References = _references,
            LanguageVersion = "preview",
            Nullable = "enable",
            AssetList = _assetList,
        };
    }

    /// <summary>The files that cannot be decoded, as a build passes them to the generator of a project in another folder.</summary>
    public string FindUndecodable(string root)
    {
        var files = Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).Select(path => path.Replace('\\', '/')).Where(path => path.Contains("/_", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Directory.CreateDirectory(Output);
        Undecodable.Write(new PrecompilationInputs { Articles = [.. files.Select(path => new ArticleInput(path, "post", ""))], OptionsFile = "", Sources = [], References = [], LanguageVersion = "", Nullable = "" }, Path.Combine(Output, "undecodable.txt"));
        var found = UndecodableFiles.Read(File.ReadAllText(Path.Combine(Output, "undecodable.txt")))!;
        return (found with { Files = new(found.Files.Select(file => file with { Path = file.Path.Replace(_root, root) })) }).Write();
    }

    private static string KindOf(string path) => path.Split('/') switch
    {
        ["_includes", ..] => "include",
        ["_data", ..] => "data",
        var folders => folders.Contains("_posts") ? "post" : path[0] == '_' ? "document" : "page",
    };

    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(Output, file));

    public void Write(string file, byte[] content) => File.WriteAllBytes(Path.Combine(Output, file), content);

    public DateTime WrittenAt(string file) => File.GetLastWriteTimeUtc(Path.Combine(Output, file));

    /// <summary>Runs the generator on the outputs, in a project with their C# code and without posts.</summary>
    /// <param name="code">The other C# code of the project.</param>
    /// <param name="options">Changes the options of the compiler.</param>
    public TestHost Compile(string code = "", Func<CSharpCompilationOptions, CSharpCompilationOptions>? options = null)
    {
        var host = new TestHost(
            code: string.Concat(_sources.Select(File.ReadAllText)) + code,
            properties: _properties.ToDictionary(property => "build_property." + property.Key, property => property.Value),
            options: options);
        return host.Add(_root + "obj/articles.txt", File.ReadAllText(Path.Combine(Output, Precompilation.NotesFile)), "precompiled").Run();
    }

    /// <summary>Returns the project's assembly.</summary>
    public Assembly Load()
    {
        var image = new MemoryStream();
        Emit(Compile(), image);
        return Assembly.Load(image.ToArray());
    }

    /// <summary>Writes the project as a program into a new folder, with its dependencies.</summary>
    /// <param name="code">The code of the program.</param>
    /// <returns>The path of the program.</returns>
    public string Publish(string code)
    {
        var folder = Directory.CreateDirectory(_root + "published").FullName;
        using (var image = File.Create(Path.Combine(folder, "App.dll")))
        {
            Emit(Compile(code, static options => options.WithOutputKind(OutputKind.ConsoleApplication)), image);
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "NewsContent.dll"), Path.Combine(folder, "NewsContent.dll"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "NewsContent.Precompiler.runtimeconfig.json"), Path.Combine(folder, "App.runtimeconfig.json"));
        return Path.Combine(folder, "App.dll");
    }

    private void Emit(TestHost host, Stream image)
    {
        var emit = host.Output
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(
                File.ReadAllText(Path.Combine(Output, Precompilation.CodeFile)),
                (CSharpParseOptions)host.Output.SyntaxTrees.First().Options))
            .Emit(image, manifestResources: [new ResourceDescription(PayloadLayout.ResourceName, () => new MemoryStream(Read(Precompilation.PayloadFile)), isPublic: true)]);
        Assert.True(emit.Success, string.Join("\n", emit.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
