using System.Reflection;
using System.Text;
using System.Xml.Linq;
using NewsContent.Package.Tests;

namespace NewsContent.Security.Tests.Pages;

/// <summary>A copy of the sample site with payloads as its posts, built and started.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newscontent-").FullName;
    private RunningSite? _site;
    private HttpClient? _client;

    public async Task InitializeAsync()
    {
        var root = typeof(SampleSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        Copy(Path.Combine(root, "samples", "NewsSite"));
        WriteProject(root);
        foreach (var post in SamplePost.All.Concat([SamplePost.Plain(6), SamplePost.Plain(7), SamplePost.Plain(8)]))
        {
            // Half a surrogate pair becomes U+FFFD.
            await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "_posts")).FullName, post.FileName), Encoding.UTF8.GetBytes(post.Text));
        }

        // The referenced projects were built with the tests. The warnings of thousands of payloads are not relevant.
        // A server for one build would outlive it.
        (await Dotnet.RunAsync(_folder, "build", "-v:q", "-clp:ErrorsOnly", "-p:BuildProjectReferences=false", "-p:TreatWarningsAsErrors=false", "-p:UseSharedCompilation=false")).AssertSuccess();
        _site = await RunningSite.StartAsync(_folder);
        _client = new HttpClient { BaseAddress = _site.Address };
    }

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Returns the HTML of a page.</summary>
    public Task<string> GetAsync(string path) => _client!.GetStringAsync(path);

    /// <summary>Returns the results of a search.</summary>
    public Task<string> SearchAsync(string query) => GetAsync("/search?q=" + Uri.EscapeDataString(query));

    private void Copy(string sample)
    {
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(sample, file);
            if (path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "_posts"))
            {
                var target = Path.Combine(_folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    // As in the repository, with the files that the SDK reads from parent folders.
    private void WriteProject(string root)
    {
        foreach (var name in new[] { "samples/Directory.Build.props", "samples/Directory.Build.targets", "Directory.Packages.props" })
        {
            new XElement("Project", new XElement("Import", new XAttribute("Project", Path.Combine(root, name)))).Save(Path.Combine(_folder, Path.GetFileName(name)));
        }

        var project = XDocument.Load(Path.Combine(_folder, "NewsSite.csproj"));
        foreach (var reference in project.Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!))
        {
            reference.Value = Path.Combine(root, "samples", "NewsSite", reference.Value);
        }

        project.Save(Path.Combine(_folder, "NewsSite.csproj"));
    }
}
