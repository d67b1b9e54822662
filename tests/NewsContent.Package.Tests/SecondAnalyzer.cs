namespace NewsContent.Package.Tests;

/// <summary>Another generator that contains a different version of YamlDotNet, and emits the version that it loaded.</summary>
internal static class SecondAnalyzer
{
    private const string PackageVersion = "16.3.0";

    /// <summary>The expected value of its constant <c>Other.Value</c>.</summary>
    public const string ExpectedValue = "read by 16.0.0.0";

    /// <summary>Builds it, and returns the items that a project needs to use it.</summary>
    public static async Task<string> BuildAsync(PackedPackage package)
    {
        var project = package.CreateProject("Other")
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
                    <PackageReference Include="YamlDotNet" Version="{PackageVersion}" />
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
        (await project.BuildAsync("-v:q")).AssertSuccess();

        var output = Path.Combine(project.Folder, "bin", "Debug", "netstandard2.0");
        return $"""<Analyzer Include="{output}/Other.dll" /><Analyzer Include="{output}/YamlDotNet.dll" />""";
    }
}
