using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% assign x = site.title | upcase %}</c>.</summary>
internal sealed class AssignNode : LiquidNode
{
    private readonly string _name = "";

    private readonly LiquidSpan _markup;

    // Null if the tag is malformed.
    private readonly LiquidExpression? _value;

    private AssignNode(LiquidToken tag)
        : base(tag.Span)
    {
        var markup = tag.Markup;
        var equals = markup.Length == 0 ? -1 : markup.Source.Text.IndexOf('=', markup.Start, markup.Length);
        if (equals >= 0)
        {
            _name = markup.Between(markup.Start, equals).ToString().Trim();
            _markup = markup.Between(equals + 1, markup.End);
            _value = LiquidExpression.Parse(_markup);
        }
    }

    public override bool IsBlank => true;

    protected override IgnoredText? FindIgnored() => IgnoredText.Find(Span, _markup);

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => new AssignNode(tag);

    public override bool Check(LiquidCheck check)
    {
        // The name of a malformed tag is not a second mistake.
        check.Declare(_name);
        return _value is null || check.CanLookUp(_value.Value) || check.NotRun(Span, [_value.Value]);
    }

    public override void Render(LiquidRun run)
    {
        if (_value is null)
        {
            run.Scope.Declare(_name);
            run.Malformed(Span, _markup.Length > 0 && _markup.Source.Text[_markup.Start] == '=' ? "write '=' in place of '=='" : "write a name, '=' and a value");
        }
        else if (run.Evaluator.Evaluate(_value, out var value))
        {
            run.Scope.Assign(_name, value);
            run.Reporter.TextIgnored(this);
        }
        else
        {
            run.Keep(Span, [_value.Value]);
        }
    }
}
