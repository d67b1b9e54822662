using System.Text.RegularExpressions;

namespace NewsContent.Precompiler;

/// <summary>
/// Finds the files that declare collections and the types in these declarations, by their words, so that edits of other files compile nothing. Also finds the files
/// that can contain the name of the default collection. The generator sees the whole project and reports a mismatch.
/// </summary>
internal static class DeclarationSources
{
    private static readonly Regex Data = new(@"\bData(?:Collection|File)(?:Attribute)?\s*<", RegexOptions.CultureInvariant);
    private static readonly Regex Word = new(@"\w+", RegexOptions.CultureInvariant);
    private static readonly Regex DefaultName = new(@"\b(?:namespace|class|enum|struct|record|interface|delegate)\b[^;{}()=]*\bArticles\b", RegexOptions.CultureInvariant);
    private static readonly Regex Type = new(@"\b(?:class|enum|struct|record|interface)\s+(\w+)", RegexOptions.CultureInvariant);

    /// <returns>The paths and contents, in the order of the paths; empty if no collection is declared.</returns>
    public static IReadOnlyList<(string Path, string Text)> Find(IReadOnlyList<string> paths)
    {
        var files = paths.Where(File.Exists).Select(path => (Path: path, Text: File.ReadAllText(path))).ToList();
        var found = new HashSet<int>(Enumerable.Range(0, files.Count).Where(i => IsDeclaring(files[i].Text)));
        var taking = Enumerable.Range(0, files.Count).Where(i => DefaultName.IsMatch(files[i].Text)).ToList();
        if (found.Count == 0)
        {
            return [.. taking.Select(index => files[index])];
        }

        var declaring = files
            .SelectMany((file, index) => Type.Matches(file.Text).Cast<Match>().Select(match => (Name: match.Groups[1].Value, index)))
            .ToLookup(type => type.Name, type => type.index, StringComparer.Ordinal);
        var open = new Queue<int>(found);
        while (open.Count > 0)
        {
            foreach (var word in Word.Matches(files[open.Dequeue()].Text).Cast<Match>().Select(match => match.Value).Distinct(StringComparer.Ordinal))
            {
                foreach (var index in declaring[word].Where(found.Add))
                {
                    open.Enqueue(index);
                }
            }
        }

        found.UnionWith(taking);

        // The global usings, which apply to all files.
        found.UnionWith(Enumerable.Range(0, files.Count).Where(i => files[i].Text.Contains("global using")));
        return [.. found.OrderBy(index => index).Select(index => files[index])];
    }

    private static bool IsDeclaring(string text) => text.Contains("ArticleCollection") || Data.IsMatch(text);
}
