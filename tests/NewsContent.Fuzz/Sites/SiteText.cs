using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsContent.Fuzz.Sites;

/// <summary>Writes the text of a file from its parts.</summary>
internal static class SiteText
{
    public static string Of(string path, string parts)
    {
        var words = parts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return path switch
        {
            SiteParts.Config => string.Concat(Find(words, 'c', SiteParts.Configuration).Select(line => line + "\n")),
            SiteParts.Assets => string.Concat(Find(words, 'a', SiteParts.AssetLines).Select(line => line + "\n")),
            SiteParts.Declarations => Declarations(words),
            SiteParts.Sectors => $"namespace App;\n\npublic enum Sector {{ None, {string.Join(", ", Find(words, 'e', SiteParts.Names))} }}\n",
            SiteParts.Other => $"using NewsContent;\n\nnamespace App;\n\n{string.Join('\n', Find(words, 'o', SiteParts.More))}\n",
            DataParts.Declarations => Models(words),
            _ when Site.KindOf(path) == "picture" => Find(words, 'g', SiteParts.PictureTexts).FirstOrDefault(""),
            _ when Site.KindOf(path) == "include" => Body(words),
            _ when Site.KindOf(path) == "data" && Find(words, 'a', DataParts.Entries).ToList() is { Count: > 0 } entries => new DataText(entries, words).Of(path),
            _ when Site.KindOf(path) == "data" => Data(path, [.. Find(words, 'f', SiteParts.FrontMatter)]),
            _ => Post(words),
        };
    }

    private static string Post(string[] words)
    {
        var body = Body(words);
        return words.Contains("n0") ? body : $"---\n{string.Concat(Find(words, 'f', SiteParts.FrontMatter).Select(line => line + "\n"))}---\n{body}";
    }

    private static string Body(string[] words) => string.Join("\n\n", Find(words, 'b', SiteParts.Body)) + "\n";

    private static string Data(string path, string[] lines) => Path.GetExtension(path) switch
    {
        ".json" => JsonSerializer.Serialize(lines.Select(line => new { title = line })),
        ".csv" => "title\n" + string.Concat(lines.Select(line => $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")),
        _ => string.Concat(lines.Select(line => line + "\n")),
    };

    // Declared only if it is used, because nothing implements its properties otherwise.
    private const string Inner =
        """
        public sealed partial class Account : DataEntry
        {
            public partial string Service { get; }
            public partial int? Since { get; }
        }

        """;

    private static string Models(string[] words) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using NewsContent;

        namespace App;

        {{string.Join('\n', Find(words, 'q', DataParts.Code))}}

        public sealed partial class Author : DataEntry
        {
            {{string.Join("\n    ", Find(words, 'r', DataParts.Members))}}
        }

        {{(words.Intersect(DataParts.UsesOfInner).Any() ? Inner : "")}}
        """;

    private static string Declarations(string[] words)
    {
        var code = new StringBuilder("using NewsContent;\n\nnamespace App;\n\n");
        Append(SiteParts.Code[..SiteParts.CodeOutside], 'd', indent: "");
        code.Append("\npublic sealed partial class Story : Article\n{\n");
        Append(SiteParts.Code[SiteParts.CodeOutside..], 'm', indent: "    ");
        code.Append("}\n\npublic sealed partial class Person : Article\n{\n");
        Append(["public partial string? Name { get; }", "public partial string Name { get; }", "public partial Story? Story { get; }"], 'p', indent: "    ");
        return code.Append("}\n").ToString();

        void Append(string[] lines, char letter, string indent)
        {
            foreach (var line in Find(words, letter, lines))
            {
                code.Append(indent).Append(line).Append('\n');
            }
        }
    }

    private static IEnumerable<string> Find(string[] words, char letter, string[] texts) => words
        .Where(word => word[0] == letter && int.TryParse(word.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(word => texts[int.Parse(word.AsSpan(1), CultureInfo.InvariantCulture) % texts.Length]);
}
