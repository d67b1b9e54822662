using System.Collections.Concurrent;
using System.Security.Cryptography;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Results.Generated;

/// <summary>Describes data files and whole sites with models: all generated code, the payload and the problems.</summary>
internal static class SiteResult
{
    private const string Root = "/site/";
    private const string PropertiesFile = "properties";

    private static readonly FileSpan Location = new("/site/Declarations.cs", 0, 0, default, default);

    private static readonly ModelProperty[] Members =
    [
        Property("Sector", ModelType.Enum),
        Property("Person", ModelType.Reference) with { TypeName = "global::App.Person" },
        Property("Stars", ModelType.Int32),
        Property("Home", ModelType.Uri),
        Property("Heads", ModelType.String) with { IsList = true, IsOptional = false, Select = new SelectRule("h2", null, null, Remove: false) },
        Property("Source", ModelType.String) with { Select = new SelectRule("p", null, "^Source: (.+)$", Remove: true) { First = true } },
    ];

    private static readonly CollectionDeclaration[] Declarations =
    [
        Declare("Articles", "_posts", new ModelSchema { FullName = "global::App.Story", Namespace = "App", Name = "Story", Properties = new(Members), Removals = new(["h4"]) }),
        Declare("Notes", "_notes", new ModelSchema
        {
            FullName = "global::App.Person",
            Namespace = "App",
            Name = "Person",
            HasConstructor = true,
            Properties = new([Property("Sector", ModelType.Enum) with { IsOptional = false }, Property("Stars", ModelType.Double), Property("Name", ModelType.String)]),
        }),
    ];

    private static readonly DataDeclaration Data = new(Schema("_data/authors.yml", isCollection: true), "_data/authors.yml", Location, default, default);

    public static IEnumerable<string> OfData(string input)
    {
        var parts = input.Split('\n', 2);
        var path = "_data/authors." + parts[0];
        foreach (var isCollection in new[] { true, false })
        {
            var schema = Schema(path, isCollection);
            var file = DataFile.Read(path, Root + path, parts[1], isDeclared: true);
            var bound = DataBinder.Bind(schema, file.Located, TestPost.Site, CancellationToken.None);
            yield return isCollection ? ValueText.Of(file.Value) : "";
            yield return string.Join('\n', file.Problems.Concat(bound.Problems).Select(EditedTexts.Describe)) + ValueText.Of(bound.References);
            yield return DataEmitter.Tables(bound.Values);
            yield return DataEmitter.Surface(schema);
        }
    }

    public static IEnumerable<string> OfSite(string input)
    {
        var files = ("\n" + input).Split("\n= ", StringSplitOptions.RemoveEmptyEntries).Select(file => file.Split('\n', 2))
            .GroupBy(file => file[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.Ordinal);
        var properties = (files.GetValueOrDefault(PropertiesFile) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2))
            .GroupBy(line => line[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.Ordinal);
        var isDeclared = input.Length % 4 != 0;
        var keys = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var build = BuildOptions.Read(name => name switch
        {
            "NewsContentRootFullPath" => Root,
            "_NewsContentWritesDocumentation" => "true",
            "RootNamespace" => "App",
            _ => properties.GetValueOrDefault(name) ?? (name == "NewsContentToday" ? "2026-01-02" : null),
        });
        var site = SiteCompilation.Run(
            new SiteInput
            {
                Build = build,
                Config = files.TryGetValue("_config.yml", out var config) ? SiteConfig.Parse(Root + "_config.yml", config) : SiteConfig.None,
                Declarations = isDeclared ? Declarations : [],
                Data = isDeclared ? [Data] : [],
                ReadResource = file => files[file.Path[Root.Length..]],
                Files = [.. files.Keys.Where(path => path != PropertiesFile).Select(path => SiteFile.Create(Root + path, KindOf(path), "2025-03-04T05:06:07"))],
            },
            post =>
            {
                keys[post.File.Path] = PostKey.Of(post);
                return post.Parse(files[post.File.Path[Root.Length..]], CancellationToken.None);
            },
            CancellationToken.None);
        return
        [
            .. build.FindProblems(isDeclared ? null : "8.0", site.Folders.Count > 0, hasPages: false).Select(EditedTexts.Describe),
            .. keys.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value),
            SchemaFingerprint.Of(site.Collections),
            .. Describe(site),
        ];
    }

    private static IEnumerable<string> Describe(CompiledSite site)
    {
        foreach (var problem in site.Problems)
        {
            yield return EditedTexts.Describe(problem) + (problem.Related is null ? "" : ValueText.Of(problem.Related));
        }

        foreach (var file in site.Files)
        {
            yield return ValueText.Of(file);
        }

        foreach (var (collection, catalog) in site.Catalogs)
        {
            yield return CollectionEmitter.Tables(collection.Names, catalog);
            yield return collection.Model.IsPlain ? "" : ModelEmitter.Emit(collection.Model);
        }

        foreach (var segment in BodySegments.Split([.. site.Bodies]))
        {
            yield return CollectionEmitter.Surface(site.Collections.Collections[0].Names, default, segment.Number) + CollectionEmitter.Bodies(site.Collections.Collections[0].Names, segment);
        }

        foreach (var data in site.Data)
        {
            yield return DataEmitter.Surface(data.Schema) + DataEmitter.Tables(data) + DataEmitter.SurfaceOfPayload(data.Schema, 3);
        }

        foreach (var (prefix, model) in site.Collections.EntryModels)
        {
            yield return prefix + ModelEmitter.Emit(model);
        }

        using var payload = new MemoryStream();
        PayloadWriter.Write(
            [.. site.Catalogs.Select(pair => pair.Catalog)], site.Bodies.ToDictionary(body => body.RelativePath, StringComparer.Ordinal), [.. site.Data.Select(DataTables.Create)], payload);
        yield return Convert.ToHexStringLower(SHA256.HashData(payload.ToArray()));
        yield return string.Join(' ', site.Folders.Concat(site.DataFiles)) + PrecompilationReport.Create("print", site.Folders, site.DataFiles, site.Problems, Strictness.FrontMatter).Write();
    }

    private static string KindOf(string path) => path switch
    {
        "_config.yml" => "config",
        "about.md" => "page",
        _ when path.StartsWith("_data/", StringComparison.Ordinal) => "data",
        _ when path.StartsWith("_drafts/", StringComparison.Ordinal) => "draft",
        _ when path.StartsWith("_notes/", StringComparison.Ordinal) => "document",
        _ when path.StartsWith("_includes/", StringComparison.Ordinal) => "include",
        _ => "post",
    };

    private static CollectionDeclaration Declare(string name, string folder, ModelSchema model) => new(
        new CollectionSchema(new CollectionNames("App", name, model.FullName, folder) { IsDeclared = true }, model), folder, Location, new([.. model.Properties.Select(_ => Location)]), default);

    private static DataSchema Schema(string path, bool isCollection)
    {
        var account = new ModelSchema
        {
            FullName = "global::App.Account",
            Namespace = "App",
            Name = "Account",
            IsEntry = true,
            HasConstructor = true,
            Properties = new([Property("Service", ModelType.String) with { IsOptional = false }, Property("Since", ModelType.Int32)]),
        };
        var author = account with
        {
            FullName = "global::App.Author",
            Name = "Author",
            HasConstructor = false,
            Properties = new(
            [
                Property("Id", ModelType.String) with { IsId = true, IsOptional = false },
                Property("Name", ModelType.String) with { IsOptional = false },
                Property("Desks", ModelType.Int32),
                Property("Web", ModelType.Uri),
                Property("Opened", ModelType.DateOnly),
                Property("Tags", ModelType.String) with { IsList = true },
                Property("Sector", ModelType.Enum),
                Property("Accounts", ModelType.Entry) with { IsList = true, TypeName = account.FullName },
                Property("Deputy", ModelType.Entry) with { TypeName = account.FullName },
            ]),
        };
        return new DataSchema(new CollectionNames("App", "Authors", author.FullName, path) { IsDeclared = true }, isCollection, new([author, account]));
    }

    private static ModelProperty Property(string name, ModelType type) => new()
    {
        Name = name,
        Key = ModelKey.Of(name),
        Type = type,
        TypeName = type switch { ModelType.Enum => "global::App.Sector", ModelType.Uri => "global::System.Uri", ModelType.Int32 => "int", ModelType.Double => "double", ModelType.DateOnly => "global::System.DateOnly", _ => "string" },
        DisplayType = type.ToString(),
        Modifiers = "public",
        JsonName = ModelKey.Of(name),
        IsOptional = true,
        Members = type == ModelType.Enum ? new([new ModelEnumMember("CleanEnergy", 0), new ModelEnumMember("Banks", 1)]) : default,
    };
}
