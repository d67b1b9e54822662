using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Site.Data;

/// <summary>The name of a data file in <c>site.data</c> (<c>lib/jekyll/readers/data_reader.rb</c>).</summary>
internal static class DataName
{
    // In the order in which Jekyll reads them: a later file replaces an earlier one of the same name.
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".csv", ".tsv"];

    private static readonly Regex Invalid = new(@"[^a-zA-Z0-9_\s-]+|(?<=^|\b\s)\s+(?=$|\s?\b)", RegexOptions.CultureInvariant);
    private static readonly Regex WhiteSpace = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>Returns the index of the file's extension in the order in which Jekyll reads them; -1 if it is not a data file.</summary>
    public static int OrderOf(string path) => Array.IndexOf(Extensions, ExtensionOf(path));

    /// <summary>Returns whether a file is a table.</summary>
    public static bool IsTable(string path) => ExtensionOf(path) is ".csv" or ".tsv";

    public static string ExtensionOf(string path) => path.Substring(Math.Max(path.LastIndexOf('.'), path.LastIndexOf('/') + 1));

    /// <summary>Returns the keys of a file: its folders and its name.</summary>
    /// <param name="path">The path from the folder of data.</param>
    public static string[] KeysOf(string path) => [.. path.Substring(0, path.Length - ExtensionOf(path).Length).Split('/').Select(Clean)];

    private static string Clean(string name) => WhiteSpace.Replace(Invalid.Replace(name, ""), "_");
}
