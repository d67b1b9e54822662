using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Links;

/// <summary>The references of a post together with those of the files that it includes.</summary>
internal static class IncludedReferences
{
    private const int SuggestionDistance = 3;

    /// <summary>Adds the references of included files, of files that these include, and so on.</summary>
    /// <param name="written">The references of the post.</param>
    /// <param name="files">The included files by path.</param>
    /// <param name="context">The path of the post and the folder of included files.</param>
    public static EquatableArray<Reference> Expand(EquatableArray<Reference> written, IReadOnlyDictionary<string, IncludeFile> files, LiquidContext context)
    {
        if (!written.Any(static reference => reference.Kind == ReferenceKind.Include))
        {
            return written;
        }

        var known = new HashSet<Reference>();
        var all = new List<Reference>();
        var waiting = new Queue<Reference>(written);
        while (waiting.Count > 0)
        {
            var reference = waiting.Dequeue();
            if (!known.Add(reference))
            {
                continue;
            }

            foreach (var next in NextOf(reference, files, context))
            {
                waiting.Enqueue(next);
            }

            if (!IsFolder(reference))
            {
                all.Add(reference);
            }
        }

        return all.ToEquatableArray();
    }

    /// <summary>Returns the nearest name of a file that does not exist, as a tag contains it; <c>null</c> if there is none.</summary>
    /// <param name="name">The path of the file.</param>
    /// <param name="paths">The paths of the files.</param>
    /// <param name="includesFolder">The folder of included files.</param>
    /// <param name="post">The path of the post.</param>
    public static string? Suggest(string name, IEnumerable<string> paths, string includesFolder, string post)
    {
        var folder = name.StartsWith(includesFolder, StringComparison.Ordinal) ? includesFolder : post.Substring(0, post.LastIndexOf('/') + 1);
        if (!name.StartsWith(folder, StringComparison.Ordinal))
        {
            return null;
        }

        var names = paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path.Substring(folder.Length)).ToList();
        var written = name.Substring(folder.Length);
        return names.Find(other => other.Length > written.Length && other.StartsWith(written, StringComparison.Ordinal) && other.LastIndexOf('.') == written.Length)
            ?? NearestName.Find(written, names, SuggestionDistance);
    }

    private static bool IsFolder(Reference reference) => reference.Kind == ReferenceKind.Include && (reference.Name.Length == 0 || reference.Name.EndsWith("/", StringComparison.Ordinal));

    private static IEnumerable<Reference> NextOf(Reference reference, IReadOnlyDictionary<string, IncludeFile> files, LiquidContext context) =>
        reference.Kind != ReferenceKind.Include ? []
        : IsFolder(reference) ? files.Keys.Where(path => path.StartsWith(reference.Name, StringComparison.Ordinal)).OrderBy(path => path, StringComparer.Ordinal).Select(path => new Reference(ReferenceKind.Include, path))
        : files.TryGetValue(reference.Name, out var file) ? IncludeTree.Of(file).Names.In(context)
        : [];
}
