using NewsContent.Compiler.Articles;
using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Models;

/// <summary>Suggests a C# property for a key that no model declares.</summary>
internal static class DeclarationHint
{
    /// <summary>The members of <c>Article</c>: a property with such a name would hide one.</summary>
    public static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Authors", "Categories", "ContentHash", "Date", "Description", "Equals", "Excerpt", "Finalize", "FrontMatter", "GetHashCode", "GetModelValues", "GetRelated",
        "GetTranslation", "GetType", "HasDate", "Headings", "Html", "HtmlUtf8", "Image", "Images", "IsModelKey", "IsPublished", "Language", "LastModified", "Layout",
        "Links", "MemberwiseClone", "Next", "Outline", "Previous", "ReadingTime", "ReferenceEquals", "Related", "ReplacesJsonMember", "Segments", "Slug", "SourcePath",
        "Tags", "Text", "Title", "ToString", "Translations", "Url", "WordCount", "WriteModelJson",
    };

    /// <summary>The greatest number of infos. A file has at most 100 problems, and infos must not displace warnings.</summary>
    public const int MaxHints = 20;

    /// <summary>Creates an info for each key, up to a limit. Only the collection knows which of them a model declares.</summary>
    /// <param name="entries">The custom keys with their values.</param>
    /// <param name="file">The post.</param>
    public static EquatableArray<KeyHint> Find(IEnumerable<YamlEntry> entries, SourceFile file) =>
        entries.Where(entry => !TranslationKey.IsUnambiguous(entry.Key)).Select(entry => Describe(entry, file)).ToEquatableArray();

    /// <summary>Returns the infos for undeclared keys.</summary>
    public static IEnumerable<Problem> Report(IEnumerable<KeyHint> hints) => hints.Take(MaxHints).Select(hint => hint.Note);

    private static KeyHint Describe(YamlEntry entry, SourceFile file)
    {
        var key = entry.Key;
        if (entry.Value is YamlMapping || (entry.Value is YamlSequence list && list.Items.Any(item => item is not YamlScalar)) || Identifier.FromSlug(key) is "_")
        {
            return new KeyHint(key, null, Note(FrontMatterProblems.UndeclaredMap, $"article.FrontMatter[{CSharpLiteral.String(key)}]"));
        }

        var name = Identifier.FromSlug(key);
        var declaration = new KeyDeclaration(key, TypeOf(entry.Value), Members.Contains(name) ? name + "Value" : name);
        return new KeyHint(key, declaration, Note(FrontMatterProblems.UndeclaredKey, declaration.ToString()));

        Problem Note(ProblemKind kind, string remedy) =>
            new(kind, file.Locate(entry.KeySpan), new EquatableArray<string>([ProblemBag.Shorten(key), ProblemBag.Shorten(remedy)]));
    }

    /// <summary>Suggests a property for a key of a data file.</summary>
    public static KeyDeclaration ForData(YamlEntry entry)
    {
        var name = Identifier.FromSlug(entry.Key);
        var type = entry.Value is YamlMapping ? name + "?"
            : entry.Value is YamlSequence list && list.Items.Any(item => item is YamlMapping) ? $"IReadOnlyList<{name}>?"
            : TypeOf(entry.Value);
        return new KeyDeclaration(entry.Key, type, name) { Attribute = "DataKey" };
    }

    private static string TypeOf(YamlValue value)
    {
        if (value is not YamlScalar scalar)
        {
            return KeyDeclaration.List;
        }

        var read = JekyllScalar.Read(scalar);
        return read.Type switch
        {
            JekyllType.Boolean => "bool?",
            JekyllType.Integer => read.Integer is >= int.MinValue and <= int.MaxValue ? "int?" : "long?",
            JekyllType.Float => "double?",
            JekyllType.Date => "DateTimeOffset?",
            _ => KeyDeclaration.Text,
        };
    }
}
