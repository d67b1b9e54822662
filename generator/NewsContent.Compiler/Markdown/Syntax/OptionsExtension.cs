using System.Globalization;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>The extension that changes options in a document: <c>{::options key="value" /}</c>.</summary>
internal static class OptionsExtension
{
    public static MarkdownOptions Apply(MarkdownOptions options, AttributeList attributes)
    {
        foreach (var pair in attributes.Values)
        {
            options = Apply(options, pair.Key, pair.Value.Trim());
        }

        return options;
    }

    private static MarkdownOptions Apply(MarkdownOptions options, string key, string value) => key switch
    {
        "auto_ids" => options with { AutoIds = IsTrue(value) },
        "auto_id_prefix" => options with { AutoIdPrefix = value },
        "parse_block_html" => options with { ParseBlockHtml = IsTrue(value) },
        "parse_span_html" => options with { ParseSpanHtml = IsTrue(value) },
        "header_offset" when Number(value) is { } offset => options with { HeaderOffset = offset },
        "footnote_nr" when Number(value) is { } number => options with { FootnoteNumber = number },
        "footnote_prefix" => options with { FootnotePrefix = value },
        "footnote_backlink" => options with { FootnoteBacklink = value },
        "smart_quotes" => options with { SmartQuotes = value },
        "toc_levels" => WithTocLevels(options, value),
        _ => options,
    };

    private static MarkdownOptions WithTocLevels(MarkdownOptions options, string value)
    {
        var parts = value.Split(['.', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && Number(parts[0]) is { } first && Number(parts[parts.Length - 1]) is { } last
            ? options with { FirstTocLevel = first, LastTocLevel = last }
            : options;
    }

    private static bool IsTrue(string value) => value is not ("false" or "no" or "0" or "");

    private static int? Number(string value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
