namespace NewsContent.Package.Tests;

/// <summary>The file-based app of docs/recipes.md.</summary>
[Collection(PackedPackage.Collection)]
public sealed class FileBasedAppTests(PackedPackage package)
{
    [Fact]
    public async Task A_file_next_to_a_posts_folder_is_an_app_that_sees_edited_posts()
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.CreateFolder(), "app")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "_posts"));
        var post = Path.Combine(folder, "_posts", "2022-06-07-rates-rise.md");
        await File.WriteAllTextAsync(post, "---\ntitle: Rates rise\n---\nText.\n");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "news-reader.cs"),
            $"#:package NewsContent@{package.Version}\n\nConsole.WriteLine(news_reader.Articles.BySlug[news_reader.Articles.Slugs.RatesRise].Title);\n");

        var run = (await Dotnet.RunAsync(folder, "run", "news-reader.cs")).AssertSuccess();

        Assert.EndsWith("Rates rise", run.Output.Trim());

        // The SDK keeps the result of an app in one file, and does not know its posts.
        await File.WriteAllTextAsync(post, "---\ntitle: Rates fall\n---\nText.\n");
        run = (await Dotnet.RunAsync(folder, "run", "news-reader.cs")).AssertSuccess();

        Assert.EndsWith("Rates fall", run.Output.Trim());
    }
}
