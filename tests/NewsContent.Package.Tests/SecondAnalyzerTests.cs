namespace NewsContent.Package.Tests;

/// <summary>
/// Two analyzers of one build that carry different versions of one assembly: each must get its own
/// (https://github.com/microsoft/CsWin32/issues/221 is how that fails).
/// </summary>
public sealed class SecondAnalyzerTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string OtherVersion = "16.3.0";
    private const string OtherAssemblyVersion = "16.0.0.0";

    [Fact]
    public async Task A_generator_with_another_YamlDotNet_works_beside_ours()
    {
        var other = package.CreateProject("Other")
            .File(
                "Other.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <LangVersion>latest</LangVersion>
                    <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
                    <PackageReference Include="YamlDotNet" Version="{OtherVersion}" />
                  </ItemGroup>
                </Project>
                """)
            .File(
                "Generator.cs",
                """
                using Microsoft.CodeAnalysis;

                [Generator]
                public sealed class OtherGenerator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) =>
                        context.RegisterPostInitializationOutput(output =>
                        {
                            var value = new YamlDotNet.Serialization.Deserializer().Deserialize<string>("'read'");
                            var version = typeof(YamlDotNet.Serialization.Deserializer).Assembly.GetName().Version;
                            output.AddSource("Other.g.cs", $"static class Other {{ public const string Value = \"{value} by {version}\"; }}");
                        });
                }
                """);
        (await other.BuildAsync("-v:q")).AssertSuccess();

        var output = Path.Combine(other.Folder, "bin", "Debug", "netstandard2.0");
        var app = package.CreateProject("App")
            .Project(items:
                $"""
                <Analyzer Include="{output}/Other.dll" />
                <Analyzer Include="{output}/YamlDotNet.dll" />
                """)
            .Post("2022-06-07-rates.md", "---\ntitle: [\"Rates\"]\n---\nText.\n")
            .File("Program.cs", "");
        Assert.Contains("error NC1010", (await app.BuildAsync()).Output);

        app.Post("2022-06-07-rates.md", "---\ntitle: \"Rates\"\n---\nText.\n")
            .File("Program.cs", "Console.WriteLine(App.Articles.All[0].Title + \" \" + Other.Value);");
        Assert.Equal($"Rates read by {OtherAssemblyVersion}", (await app.RunAsync()).TrimEnd());
    }
}
