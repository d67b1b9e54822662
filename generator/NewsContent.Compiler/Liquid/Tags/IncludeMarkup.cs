using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>The content of an <c>include</c> tag: <c>image.html src="/a.png" alt=page.title</c>.</summary>
internal sealed class IncludeMarkup
{
    // lib/jekyll/tags/include.rb
    private static readonly Regex VariableName = new(@"\A(?<name>[^{]*(?:\{\{\s*[\w\-.]+\s*(?:\|.*)?\}\}[^\s{}]*)+)(?<parameters>.*)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private static readonly Regex AllParameters = new(@"\A\s*(?:" + Parameter + @"(?=\s|\z)\s*)*\z", RegexOptions.CultureInvariant);
    private static readonly Regex OneParameter = new(Parameter, RegexOptions.CultureInvariant);
    private static readonly Regex ValidName = new(@"\A[\w/.\-()+~\#@]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex InvalidSequence = new("[./]{2,}", RegexOptions.CultureInvariant);

    private const int MaxMeant = 500;

    private static readonly Regex TypographicQuotes = new("[\u201C\u201D\u201E\uFF02]", RegexOptions.CultureInvariant);
    private static readonly Regex QuotedName = new(@"\A([""'])(?<name>[^""']+)\1(?<rest>[\s,]|\z)", RegexOptions.CultureInvariant);

    // A string, a comma after a value, or a colon after a name.
    private static readonly Regex AfterParameter = new(@"""[^""]*""|'[^']*'|,(?:\s+|(?=[""'\w]))|(?<=[\s,])(?<name>[\w-]+)\s*:\s*(?=[""'\w])", RegexOptions.CultureInvariant);

    private const string Parameter = @"([\w-]+)\s*=\s*(?:""([^""\\]*(?:\\.[^""\\]*)*)""|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+))";

    private IncludeMarkup(LiquidSpan name, LiquidSpan parameters)
    {
        Name = name;
        HasParameters = parameters.Length > 0;
        IsValid = name.Length > 0 && AllParameters.IsMatch(parameters.ToString());
        Parameters = IsValid ? [.. OneParameter.Matches(parameters.ToString()).Cast<Match>().Select(match => ReadParameter(match, parameters))] : [];
        Parts = ReadParts(name);
    }

    /// <summary>The name of the file as written.</summary>
    public LiquidSpan Name { get; }

    /// <summary>The parts of the name: text, and values in braces.</summary>
    public IReadOnlyList<(string Text, LiquidExpression? Value)> Parts { get; }

    /// <summary>Whether the name has no values.</summary>
    public bool IsFixed => Parts.All(part => part.Value is null);

    /// <summary>Whether the tag sets parameters. Otherwise those of the file that contains the tag remain.</summary>
    public bool HasParameters { get; }

    public IReadOnlyList<(string Name, LiquidOperand? Value)> Parameters { get; }

    /// <summary>Whether the tag can be parsed.</summary>
    public bool IsValid { get; }

    public static IncludeMarkup Parse(LiquidSpan markup)
    {
        var text = markup.ToString();
        if (text.Contains("{{") && VariableName.Match(text) is { Success: true } match)
        {
            return new IncludeMarkup(Part(match.Groups["name"]), Part(match.Groups["parameters"]));
        }

        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new IncludeMarkup(markup.Between(markup.Start, markup.Start + end), markup.Between(markup.Start + end, markup.End).Trim());

        LiquidSpan Part(Group group) => markup.Between(markup.Start + group.Index, markup.Start + group.Index + group.Length).Trim();
    }

    /// <summary>Returns the path of a file in a folder; <c>null</c> if the name is not allowed.</summary>
    /// <param name="folder">The folder, with a slash at its end.</param>
    /// <param name="name">The name of the file, which can contain folders.</param>
    public static string? PathOf(string folder, string name) =>
        ValidName.IsMatch(name) && !InvalidSequence.IsMatch(name) ? Nfc.Normalize(folder + name.TrimStart('/')) : null;

    /// <summary>Returns the content of a tag that was meant by one with quotes, commas or colons of another language; <c>null</c> if it is unknown.</summary>
    public static string? FindMeant(LiquidSpan markup)
    {
        var text = markup.Trim().ToString();
        if (text.Length > MaxMeant || text.Contains("{{"))
        {
            return null;
        }

        text = TypographicQuotes.Replace(text, "\"");
        text = QuotedName.Replace(text, "${name}${rest}");
        var meant = AfterParameter.Replace(text, static match => match.Value[0] is '"' or '\'' ? match.Value : match.Value[0] == ',' ? " " : match.Groups["name"].Value + "=").Trim();
        var parsed = meant == markup.Trim().ToString() ? null : Parse(new LiquidSpan(new LiquidSource(meant, 0), new(0, meant.Length)));
        return parsed is { IsValid: true } && PathOf("", parsed.Name.ToString()) is not null ? meant : null;
    }

    private static (string Name, LiquidOperand? Value) ReadParameter(Match match, LiquidSpan parameters)
    {
        var (doubled, single, variable) = (match.Groups[2], match.Groups[3], match.Groups[4]);
        if (variable.Success)
        {
            var span = parameters.Between(parameters.Start + variable.Index, parameters.Start + variable.Index + variable.Length);
            return (match.Groups[1].Value, new LiquidOperandReader(span).ReadOperand());
        }

        var text = doubled.Success ? doubled.Value.Replace("\\\"", "\"") : single.Value.Replace("\\'", "'");
        return (match.Groups[1].Value, new LiquidOperand(parameters, text, null));
    }

    private static List<(string Text, LiquidExpression? Value)> ReadParts(LiquidSpan name)
    {
        var parts = new List<(string Text, LiquidExpression? Value)>();
        var text = name.ToString();
        var at = 0;
        while (text.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open && text.IndexOf("}}", open + 2, StringComparison.Ordinal) is >= 0 and var close)
        {
            parts.Add((text.Substring(at, open - at), null));
            parts.Add(("", LiquidExpression.Parse(name.Between(name.Start + open + 2, name.Start + close))));
            at = close + 2;
        }

        parts.Add((text.Substring(at), null));
        return parts;
    }
}
