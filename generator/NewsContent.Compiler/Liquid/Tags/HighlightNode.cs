using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% highlight language %}</c>: prints its content as code.</summary>
internal sealed class HighlightNode : LiquidNode
{
    private const string Name = "highlight";
    private const string NoLanguage = "write a language after 'highlight', such as 'text'";

    // lib/jekyll/tags/highlight.rb
    private static readonly Regex Markup = new(@"\A([a-zA-Z0-9.+#_-]+)(\s+\w+(=(\w+|""[0-9 ]*""))?)*\z", RegexOptions.CultureInvariant);

    private static readonly Regex Options = new(@"\s(linenos|hl_lines|mark_lines)(?:=""?([\w ]*)""?)?(?=\s|\z)", RegexOptions.CultureInvariant);

    private readonly string? _language;
    private readonly string _options;
    private readonly IReadOnlyList<LiquidNode> _content;
    private readonly LiquidSpan? _end;

    private HighlightNode(LiquidBlockSyntax block)
        : base(block.Branches[0].Tag.Span)
    {
        _language = LanguageOf(block.Branches[0].Tag);
        _options = OptionsOf(block.Branches[0].Tag);
        _content = block.Branches[0].Nodes;
        _end = block.End?.Span;
    }

    /// <summary>
    /// Opens the block, unless it would be in another. A malformed tag opens none either, except in another block, which then contains both tags as text.
    /// </summary>
    public static LiquidNode? Open(LiquidToken tag, LiquidParser parser) =>
        parser.IsIn(Name) ? new UnknownTagNode(tag)
        : LanguageOf(tag) is null && !parser.IsInBlock ? new MalformedTagNode(tag, NoLanguage)
        : null;

    public static LiquidNode Create(LiquidBlockSyntax block) => new HighlightNode(block);

    public override bool Check(LiquidCheck check) => check.Check(_content);

    public override void Render(LiquidRun run)
    {
        if (_language is null)
        {
            run.Malformed(Span, NoLanguage);
        }
        else
        {
            run.Output.BeginCode(_language, _options, Span);
        }

        run.Render(_content);
        if (_end is not { } end)
        {
            run.Reporter.BlockNotClosed(Span, "end" + Name);
            return;
        }

        run.Reach(end);
        if (_language is null)
        {
            run.Output.AppendKept(end);
        }
        else
        {
            run.Output.EndCode(end);
        }
    }

    // The options of Jekyll that Rouge reads.
    private static string OptionsOf(LiquidToken tag) => string.Concat(
        from Match option in Options.Matches(tag.Markup.ToString())
        select $" {option.Groups[1].Value}=\"{option.Groups[2].Value}\"");

    private static string? LanguageOf(LiquidToken tag) =>
        Markup.Match(tag.Markup.ToString()) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;
}
