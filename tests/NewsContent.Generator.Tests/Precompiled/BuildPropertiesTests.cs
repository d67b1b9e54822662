using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The precompiler reads the build's properties as the compiler does.</summary>
public sealed class BuildPropertiesTests
{
    [Theory]
    [InlineData("build_property.NewsContentDrafts = true")]
    [InlineData("  build_property.NewsContentDrafts=true  ")]
    [InlineData("build_property.NewsContentDrafts : true")]
    [InlineData("build_property.newscontentdrafts = True")]
    [InlineData("build_property.NewsContentDrafts = ")]
    [InlineData("build_property.NewsContentDrafts")]
    [InlineData("build_property.NewsContentDrafts = a = b : c")]
    [InlineData("build_property.NewsContentDrafts = /site/#1/")]
    [InlineData("build_property.NewsContentDrafts = a;b")]
    [InlineData("build_property.NewsContentDrafts = a ; b")]
    [InlineData("# build_property.NewsContentDrafts = true")]
    [InlineData("; build_property.NewsContentDrafts = true")]
    [InlineData("build_property.NewsContentDrafts = true\nbuild_property.NewsContentDrafts = false")]
    [InlineData("build_property.NewsContentDrafts = true\r\nbuild_property.Other = 1")]
    [InlineData("build_property.NewsContentDrafts = a\u2028build_property.NewsContentDrafts = b")]
    [InlineData("[/site/_posts/a.md]\nbuild_metadata.AdditionalFiles.NewsContentKind = post\nbuild_property.NewsContentDrafts = true")]
    public void A_property_is_what_the_compiler_reads(string lines)
    {
        var options = "is_global = true\n" + lines + "\n";

        Assert.Equal(ReadByCompiler(options), BuildProperties.Read(options).GetValueOrDefault("NewsContentDrafts"));
    }

    private static string? ReadByCompiler(string options) =>
        AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(options, "/site/obj/options.editorconfig")))
            .GlobalConfigOptions.AnalyzerOptions.GetValueOrDefault("build_property.NewsContentDrafts");
}
