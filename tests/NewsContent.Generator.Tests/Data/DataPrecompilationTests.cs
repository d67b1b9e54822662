using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Precompiled;
using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Data;

/// <summary>Declared data files in the precompiler: edits, orders of files, and declarations that the posts were not compiled for.</summary>
public sealed class DataPrecompilationTests : IDisposable
{
    private const string Properties = "[DataId] public partial string Id { get; } public partial string? Name { get; }";

    private readonly PrecompiledSite _site = new();

    public DataPrecompilationTests() => _site.Code("Data.cs", DataCode.Of("_data/a.yml", Properties)).Add(
        ("_data/a.yml", "mei: {name: Mei}\n"),
        ("_data/b.yml", "free: 1\n"),
        ("_posts/2022-06-01-a.md", "---\ntitle: A\n---\n{{ site.data.a.mei.name }}"),
        ("_posts/2022-06-02-b.md", "---\ntitle: B\n---\nText.")).Run();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_edited_value_is_in_the_assembly_and_parses_the_posts_that_use_it()
    {
        Assert.Equal(1, _site.Add("_data/a.yml", "mei: {name: May}\n").Run());
        Assert.Equal("[{Id=mei, Name=May}]", DataCode.Show(_site.Load().Entries()));

        Assert.Equal(0, _site.Add("_data/a.yml", "mei: {name: May}\njo: {}\n").Run());
        Assert.Equal("[{Id=mei, Name=May}, {Id=jo, Name=null}]", DataCode.Show(_site.Load().Entries()));
    }

    [Fact]
    public void An_edited_model_parses_no_post()
    {
        Assert.Equal(0, _site.Code("Data.cs", DataCode.Of("_data/a.yml", Properties.Replace("string? Name", "string Name"))).Run());
        Assert.Empty(_site.Compile().Printed);
    }

    [Fact]
    public void A_model_that_the_data_was_not_compiled_for_is_an_error() => Assert.Equal(
        "NC5060",
        Assert.Single(_site.Code("Data.cs", DataCode.Of("_data/a.yml", Properties.Replace("string? Name", "int? Name"))).Compile().Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);

    [Fact]
    public void The_outputs_do_not_depend_on_the_order_of_the_files()
    {
        string[] outputs = [Precompilation.PayloadFile, Precompilation.CodeFile, Precompilation.NotesFile];
        _site.Code("More.cs", "namespace App.Content { [NewsContent.DataFile<B>(\"_data/b.yml\")] public static partial class Bs; public partial class B : NewsContent.DataEntry { public partial int Free { get; } } }").Run();
        var expected = outputs.Select(_site.Read).ToList();

        for (var i = 0; i < 5; i++)
        {
            _site.InAnotherOrder().Add("_posts/2022-06-02-b.md", "---\ntitle: B\n---\nText " + i).Run();
            _site.Add("_posts/2022-06-02-b.md", "---\ntitle: B\n---\nText.").Run();

            Assert.Equal(expected, outputs.Select(_site.Read));
        }
    }
}
