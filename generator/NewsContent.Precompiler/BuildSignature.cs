using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Records;
using NewsContent.Generator;

namespace NewsContent.Precompiler;

/// <summary>The hashes by which a run knows whether an earlier run had the same inputs.</summary>
internal static class BuildSignature
{
    /// <summary>The builds of the assemblies that parse posts.</summary>
    public static readonly string ParserVersion = $"{VersionOf(typeof(SiteCompilation))} {VersionOf(typeof(BuildSignature))}";

    /// <summary>Returns a hash of everything that the outputs depend on. Files are compared by size and time, as MSBuild compares them.</summary>
    public static string Of(PrecompilationInputs inputs, IReadOnlyList<(string Path, string Text)> sources, string options, IReadOnlyDictionary<string, FileStamp> stamps)
    {
        var writer = new RecordWriter();
        writer.Text(ParserVersion);
        writer.Text(options);
        writer.Text(inputs.LanguageVersion);
        writer.Text(inputs.DefineConstants);
        writer.Text(inputs.Nullable);
        writer.List(sources, static (writer, source) =>
        {
            writer.Text(source.Path);
            writer.Text(source.Text);
        });
        if (sources.Count > 0)
        {
            writer.Text(ReaderVersion());

            // A model may be made of types of other projects.
            writer.List(inputs.References, static (writer, path) =>
            {
                writer.Text(path);
                FileStamp.Of(path).Write(writer);
            });
        }

        writer.List(inputs.Articles, (writer, article) =>
        {
            writer.Text(article.Path);
            writer.Text(article.Kind);
            stamps[article.Path].Write(writer);
        });
        writer.Text(inputs.Configuration);
        if (inputs.Configuration is not null)
        {
            stamps[inputs.Configuration].Write(writer);
        }

        writer.Text(inputs.AssetList is { } assets && File.Exists(assets) ? File.ReadAllText(assets) : null);
        writer.Text(inputs.DateList is { } dates && File.Exists(dates) ? File.ReadAllText(dates) : null);
        return Convert.ToBase64String(SHA256.HashData(writer.ToArray()));
    }

    // Separate, so that the generator is loaded only if it reads declarations.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string ReaderVersion() => VersionOf(typeof(InputFile));

    private static string VersionOf(Type type) => type.Module.ModuleVersionId.ToString();
}
