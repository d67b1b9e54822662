using System.Xml;
using Microsoft.Build.Construction;
using Microsoft.Build.Evaluation;
using Microsoft.Build.Execution;

namespace NewsContent.Fuzz.Targets.FileNames;

/// <summary>Lists the files of a site as a build does: MSBuild evaluates the package's properties and items.</summary>
internal static class ProjectEvaluation
{
    private static readonly string Package = Path.Combine(AppContext.BaseDirectory, "Package", "build");

    public static IReadOnlyList<string> ListArticleFiles(string root)
    {
        using var projects = new ProjectCollection();
        using var text = new StringReader($"<Project><Import Project=\"{Package}/NewsContent.props\" /><Import Project=\"{Package}/NewsContent.targets\" /></Project>");
        using var reader = XmlReader.Create(text);
        var project = ProjectRootElement.Create(reader, projects);
        project.FullPath = Path.Combine(root, "App.proj");
        return [.. new ProjectInstance(project, new Dictionary<string, string>(), toolsVersion: null, projects).GetItems("ArticleFile").Select(item => item.GetMetadataValue("FullPath"))];
    }
}
