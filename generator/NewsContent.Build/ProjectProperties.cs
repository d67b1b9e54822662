using System.Xml;
using NewsContent.Compiler.Text;

namespace NewsContent.Build;

/// <summary>
/// Finds misspelled properties of the package in project files. MSBuild shows a task only the properties that it is asked for, so the XML is read. The compiler sees neither.
/// </summary>
internal static class ProjectProperties
{
    private const string Prefix = "NewsContent";
    private const int MaxDistance = 3;

    /// <summary>The properties without their prefix.</summary>
    internal static readonly string[] Names =
    [
        "AllowAttributes", "AllowDataImages", "AllowElements", "AllowMath", "AllowSchemes", "AllowStyle", "Assets", "Components", "Data", "DateWithoutOffset", "Drafts",
        "ErrorLog", "FrameHosts", "GitDates", "Highlight", "IdPrefix", "ImageSizes", "ImageWidth", "LazyImages", "Live", "LiveDrafts", "OtherPages", "Pages", "RemoveAttributes",
        "RemoveElements", "ResourceThreshold", "Root", "RootFullPath", "Scheduled", "Strict", "Today", "WarnOnMissingTranslation", "WarnOnSingleUse", "Warnings",
    ];

    private static readonly Dictionary<string, string> ByFold = Names.ToDictionary(static name => name.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Returns the misspelled properties of a project file. A file that does not exist or is not XML has none, because MSBuild itself reports it.</summary>
    public static IReadOnlyList<MisspelledProperty> Find(string path)
    {
        try
        {
            var text = File.Exists(path) ? File.ReadAllText(path) : "";
            return text.IndexOf('<' + Prefix, StringComparison.OrdinalIgnoreCase) < 0 ? [] : Read(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException or NotSupportedException or ArgumentException)
        {
            return [];
        }
    }

    private static List<MisspelledProperty> Read(string path, string text)
    {
        var found = new List<MisspelledProperty>();
        var parents = new Stack<string>();
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var lines = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                parents.Pop();
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                var name = reader.LocalName;
                if (parents.Count > 0 && parents.Peek() == "PropertyGroup" && FindMeant(name) is { } meant && !IsUsed(name, text))
                {
                    found.Add(new MisspelledProperty(path, lines.LineNumber, lines.LinePosition, name, meant));
                }

                if (!reader.IsEmptyElement)
                {
                    parents.Push(name);
                }
            }
        }

        return found;
    }

    // MSBuild compares names without regard to case.
    private static string? FindMeant(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = name.Substring(Prefix.Length).ToLowerInvariant();
        return !ByFold.ContainsKey(rest) && NearestName.Find(rest, ByFold.Keys, MaxDistance) is { } meant ? Prefix + ByFold[meant] : null;
    }

    // A property of the project's own, for its own targets.
    private static bool IsUsed(string name, string text) => text.IndexOf("$(" + name, StringComparison.OrdinalIgnoreCase) >= 0;
}

/// <summary>A property whose name is like that of one of the package.</summary>
/// <param name="Path">The project file.</param>
/// <param name="Line">The line of the name.</param>
/// <param name="Column">The column of the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Meant">The name that was meant.</param>
internal sealed record MisspelledProperty(string Path, int Line, int Column, string Name, string Meant);
