using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{{ … }}</c> or <c>{% echo … %}</c>: prints a value.</summary>
internal sealed class OutputNode : LiquidNode
{
    // Null if there is no value.
    private readonly LiquidExpression? _expression;
    private readonly LiquidSpan _markup;
    private readonly bool _mayBeEmpty;
    private readonly bool _isShortcode;
    private readonly bool _isReference;

    public OutputNode(LiquidToken braces)
        : base(braces.Span)
    {
        var content = braces.Content;
        (_expression, _markup) = (LiquidExpression.Parse(content), content);
        _isShortcode = content.Length > 0 && content.Source.Text[content.Start] is '<' or '%';
        _isReference = _isShortcode && content.ToString().TrimStart('<', '%', ' ') is var call && (call.StartsWith("ref ", StringComparison.Ordinal) || call.StartsWith("relref ", StringComparison.Ordinal));
    }

    private OutputNode(LiquidSpan tag, LiquidSpan markup)
        : base(tag) => (_expression, _markup, _mayBeEmpty) = (LiquidExpression.Parse(markup), markup, markup.Trim().Length == 0);

    protected override IgnoredText? FindIgnored() => IgnoredText.Find(Span, _markup);

    public static LiquidNode ParseEcho(LiquidToken tag, LiquidParser parser) => new OutputNode(tag.Span, tag.Markup);

    public override bool Check(LiquidCheck check) =>
        _expression is null || check.CanLookUp(_expression.Value)
        || check.NotRun(Span, [_expression.Value]);

    public override void Render(LiquidRun run)
    {
        if (_expression is null)
        {
            if (!_mayBeEmpty)
            {
                if (_isShortcode)
                {
                    run.Malformed(Span, _isReference
                        ? "write '{% link _posts/….md %}' with the file of the post, because the tag is a Hugo shortcode"
                        : "write HTML instead, because the tag is a Hugo shortcode");
                }
                else
                {
                    run.KeepNameless(Span);
                }
            }
        }
        else if (run.Evaluator.Evaluate(_expression, out var value))
        {
            run.Output.AppendValue(LiquidValue.Print(value), Span);
            run.Reporter.TextIgnored(this);
        }
        else
        {
            run.Keep(Span, [_expression.Value]);
        }
    }
}
