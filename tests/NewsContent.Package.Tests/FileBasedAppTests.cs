namespace NewsContent.Package.Tests;

/// <summary>The file-based app of docs/recipes.md.</summary>
[Collection(PackedPackage.Collection)]
public sealed class FileBasedAppTests(PackedPackage package)
{
    [Fact]
    public async Task A_file_next_to_a_posts_folder_is_an_app()
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.CreateFolder(), "app")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "_posts"));
        await File.WriteAllTextAsync(Path.Combine(folder, "_posts", "2022-06-07-rates-rise.md"), "---\ntitle: Rates rise\n---\nText.\n");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "news-reader.cs"),
            $"#:package NewsContent@{package.Version}\n\nConsole.WriteLine(news_reader.Articles.BySlug[news_reader.Articles.Slugs.RatesRise].Title);\n");

        var run = (await Dotnet.RunAsync(folder, "run", "news-reader.cs")).AssertSuccess();

        Assert.EndsWith("Rates rise", run.Output.Trim());
    }
}
