using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Links;

/// <summary>Checks the URLs of files in a post: the file exists in a folder that the build knows.</summary>
internal static class AssetChecker
{
    private const int MaxProblems = 100;

    // Searching for a name takes time, so only the first files of a post get a suggestion.
    private const int MaxSuggestions = 20;

    /// <summary>Returns the problems of a post.</summary>
    /// <param name="urls">The URLs of the post.</param>
    /// <param name="assets">The files.</param>
    /// <param name="others">The paths that the app serves itself.</param>
    public static EquatableArray<Problem> Check(AssetUrls urls, AssetIndex assets, OtherPages others)
    {
        if (!assets.IsKnown)
        {
            return default;
        }

        var problems = new List<Problem>();
        foreach (var file in urls.Files)
        {
            if (problems.Count == MaxProblems)
            {
                break;
            }

            if (assets.Find(file.Name, urls.RelativePath) is null && !(file.IsFrontMatter && assets.Find(FromRoot(file.Name), urls.RelativePath) is not null) && !others.Contains(FromRoot(file.Name)))
            {
                problems.Add(new Problem(LinkProblems.FileNotFound, file.Location, new([ProblemBag.Shorten(file.Url), Remedy(file, urls.RelativePath, assets, problems.Count < MaxSuggestions)])));
            }
        }

        return problems.ToEquatableArray();
    }

    private static string Remedy(OutgoingFile file, string post, AssetIndex assets, bool suggests)
    {
        var differsInCase = false;
        return suggests && assets.Suggest(file.Name, post, out differsInCase) is { } meant
            ? differsInCase
                ? $"write '{ProblemBag.Shorten(meant)}', because Linux distinguishes uppercase and lowercase letters"
                : $"did you mean '{ProblemBag.Shorten(meant)}'?"
            : $"add the file, correct the URL, or add '{ProblemBag.Shorten(OtherPages.Write(FolderOf(FromRoot(file.Name))))}' to NewsContentOtherPages if the app serves it";
    }

    private static string FromRoot(string name) => SiteUrl.Resolve("/", name);

    private static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path.Substring(0, slash + 1) : path;
}
