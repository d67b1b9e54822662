using System.Text.RegularExpressions;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Models;

/// <summary>Finds keys of other generators that no property reads. Their authors expect an effect, such as a draft that is not published.</summary>
internal static class ForeignKeys
{
    private const string Hugo = "Hugo";
    private const string Astro = "Astro";

    // Only keys that no Jekyll site is likely to have as custom keys.
    private static readonly Dictionary<string, (string Generator, string Meant)> Keys = new(StringComparer.Ordinal)
    {
        ["publishDate"] = (Hugo, "date"),
        ["publishdate"] = (Hugo, "date"),
        ["pubDate"] = (Astro, "date"),
        ["pubdate"] = (Hugo, "date"),
        ["lastmod"] = (Hugo, "last_modified_at"),
        ["updatedDate"] = (Astro, "last_modified_at"),
        ["aliases"] = (Hugo, "redirect_from"),
        ["url"] = (Hugo, "permalink"),
    };

    private static readonly Regex Tag = new(@"\A[a-z]{2}(-[A-Za-z]{2,4})*\z", RegexOptions.CultureInvariant);

    private static readonly string[] LanguageKeys = ["language", "locale"];
    private static readonly string[] DraftKeys = ["draft", "isDraft"];

    /// <summary>Returns the problem of a key; <c>null</c> if it is a custom key.</summary>
    /// <param name="key">The key of a hint, which no property reads.</param>
    /// <param name="input">The post.</param>
    public static Problem? Find(string key, ModelInput input)
    {
        if (input.FrontMatter.LastOrDefault(entry => entry.Key == key) is not { } entry || entry.KeyLocation == input.Opening)
        {
            return null;
        }

        if (Array.IndexOf(DraftKeys, key) >= 0)
        {
            return IsTrue(entry.Value.Value) && !IsDraft(input.RelativePath)
                ? Problem(FrontMatterProblems.PublishedDraft, entry, key + ": " + ((YamlScalar)entry.Value.Value).Value, "write 'published: false' instead" + (input.Folder == "_posts" ? ", or move the file to the folder _drafts" : ""))
                : null;
        }

        // Other values are the subject of the post, such as a programming language.
        if ((key is "language" or "locale" || NearestName.Find(key, LanguageKeys, maxDistance: 2) is not null) && IsLanguage(entry.Value.Value) && !input.FrontMatter.Any(other => other.Key == "lang"))
        {
            return Problem(FrontMatterProblems.MisspelledKey, entry, key, "lang");
        }

        if (!Keys.TryGetValue(key, out var foreign) || (foreign.Meant is "redirect_from" or "permalink" && !IsPath(entry.Value.Value)))
        {
            return null;
        }

        var remedy = input.FrontMatter.Any(other => other.Key == foreign.Meant) ? $"delete it, because the post has '{foreign.Meant}'" : $"write '{foreign.Meant}'";
        return Problem(FrontMatterProblems.ForeignKey, entry, key, foreign.Generator, remedy);
    }

    private static bool IsLanguage(YamlValue value) => value is YamlScalar scalar && Tag.IsMatch(scalar.Value);

    private static bool IsTrue(YamlValue value) => value is YamlScalar { Value: var text } && text.Trim().ToLowerInvariant() is "true" or "yes" or "on";

    private static bool IsDraft(string relativePath) => ("/" + relativePath).Contains("/_drafts/");

    // Other values are custom: the URL of a source, or other names of the subject.
    private static bool IsPath(YamlValue value) => value switch
    {
        YamlSequence list => list.Items.Count > 0 && list.Items.All(IsPath),
        YamlScalar scalar => scalar.Value.StartsWith("/", StringComparison.Ordinal),
        _ => false,
    };

    private static Problem Problem(ProblemKind kind, FrontMatterEntry entry, params string[] arguments) =>
        new(kind, entry.KeyLocation, arguments.Select(ProblemBag.Shorten).ToEquatableArray());
}
