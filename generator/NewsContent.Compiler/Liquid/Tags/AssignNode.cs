using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% assign x = site.title | upcase %}</c>.</summary>
internal sealed class AssignNode : LiquidNode
{
    private readonly string _name = "";

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
            _value = LiquidExpression.Parse(markup.Between(equals + 1, markup.End));
        }
    }

    public override bool IsBlank => true;

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => new AssignNode(tag);

    public override bool Check(LiquidCheck check)
    {
        if (_value is null)
        {
            return true;
        }

        check.Declare(_name);
        return check.CanLookUp(_value.Value) || check.NotRun(Span);
    }

    public override void Render(LiquidRun run)
    {
        if (_value is null)
        {
            run.Malformed(Span, "write a name, '=' and a value");
        }
        else if (run.Evaluator.Evaluate(_value, out var value))
        {
            run.Scope.Assign(_name, value);
        }
        else
        {
            run.Keep(Span);
        }
    }
}
