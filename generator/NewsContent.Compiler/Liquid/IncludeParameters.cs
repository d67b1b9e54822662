using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Liquid.Tags;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>Finds the parameters that an included file reads, and compares them with those of a tag.</summary>
internal static class IncludeParameters
{
    private const int SuggestionDistance = 3;

    private static readonly Regex Member = new(@"(?<![\w.-])include(?<member>\.(?<name>[\w-]+)|\[\s*(?:""(?<name>[\w-]+)""|'(?<name>[\w-]+)')\s*\])?(?![\w-])", RegexOptions.CultureInvariant);

    /// <summary>Returns the names of the parameters in the Liquid of a file; <c>null</c> if the file can read any parameter.</summary>
    public static IReadOnlyCollection<string>? Find(LiquidSource source)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var token in new LiquidScanner(source).Scan().Where(token => token.Kind is LiquidTokenKind.Tag or LiquidTokenKind.Output))
        {
            // A file without parameters of its own reads those of the file that includes it.
            if (token.Name is "include" or "include_relative" ? !IncludeMarkup.Parse(token.Markup).HasParameters : token.Name == "liquid")
            {
                return null;
            }

            var content = token.Content.Trim().ToString();
            foreach (Match match in Member.Matches(token.Name == LiquidInclusion.VariableName ? content.Substring(token.Name.Length) : content))
            {
                if (!match.Groups["member"].Success)
                {
                    return null;
                }

                names.Add(match.Groups["name"].Value);
            }
        }

        return names;
    }

    /// <summary>Returns the parameter that was meant by one that a file does not read; <c>null</c> if it is unknown.</summary>
    /// <param name="name">The name in the tag.</param>
    /// <param name="read">The parameters that the file reads.</param>
    /// <param name="written">The parameters of the tag.</param>
    public static string? FindMeant(string name, IReadOnlyCollection<string> read, IReadOnlyCollection<string> written)
    {
        var missing = read.Where(parameter => !written.Contains(parameter, StringComparer.Ordinal)).ToList();
        return NearestName.Find(name, missing, SuggestionDistance) ?? (missing.Count == 1 ? missing[0] : null);
    }
}
