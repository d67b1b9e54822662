using System.Text.Json;
using NewsContent.Compiler.Site.Data;

namespace NewsContent.Compiler.Tests.Site.Data;

/// <summary>A text without a mistake is JSON for the parser of .NET. Numbers are read as in YAML.</summary>
public sealed class JsonSyntaxTests
{
    private static readonly string[] Texts =
    [
        """{"id": "mei", "tags": ["a", "b\n"], "on": true, "off": false, "none": null}""",
        """[{"a": [], "b": {}}, [[true], ""], "\\\"\/\b\f\r\t", "\u00e9", "\ud83d\ude00"]""",
        """ [ null , false, {"a" : [ ] } ] """,
        "{\"a\\n\": \"\\n\"}\n",
    ];

    private static readonly string[] Parts = ["\"", "\\", "\\n", "\\u", "\\ud83d", "{", "}", "[", "]", ",", ":", " ", "\n", "true", "null", "a", "é", "'", "/"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Edited_texts_have_a_mistake_if_they_are_not_JSON(int edits)
    {
        var random = new Random(edits);
        Assert.All(Texts, text => Assert.Null(JsonSyntax.FindMistake(text)));
        for (var i = 0; i < 4_000; i++)
        {
            var text = Texts[i % Texts.Length];
            for (var edit = 0; edit < edits; edit++)
            {
                var at = random.Next(text.Length);
                text = text.Remove(at, random.Next(Math.Min(3, text.Length - at))).Insert(at, random.Next(3) == 0 ? "" : Parts[random.Next(Parts.Length)]);
            }

            Assert.True(IsJson(text) == JsonSyntax.FindMistake(text) is null, text);
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            // Half of a character is not text, which is known when a string is read.
            using var document = JsonDocument.Parse(text);
            Read(document.RootElement);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                element.EnumerateArray().ToList().ForEach(Read);
                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    _ = property.Name;
                    Read(property.Value);
                }

                break;
        }
    }
}
