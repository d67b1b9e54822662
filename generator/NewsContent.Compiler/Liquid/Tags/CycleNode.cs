using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% cycle "odd", "even" %}</c> or <c>{% cycle name: "odd", "even" %}</c>: prints its values in turn.</summary>
internal sealed class CycleNode : LiquidNode
{
    private readonly LiquidOperand? _name;

    // Empty if the tag is malformed.
    private readonly List<LiquidOperand> _values = [];

    private CycleNode(LiquidToken tag)
        : base(tag.Span)
    {
        var reader = new LiquidOperandReader(tag.Markup);
        var first = reader.ReadOperand();
        var isNamed = first is not null && reader.TryReadSign(':');
        _name = isNamed ? first : null;
        var value = isNamed ? reader.ReadOperand() : first;
        while (value is not null)
        {
            // As in Liquid, 'nil' is not a value.
            if (value is not { Literal: null, Path: null, Range: null })
            {
                _values.Add(value);
            }

            value = reader.TryReadSign(',') ? reader.ReadOperand() : null;
        }

        if (!reader.IsAtEnd)
        {
            _values.Clear();
        }
    }

    private IEnumerable<LiquidOperand> Operands => _name is null ? _values : _values.Prepend(_name);

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => new CycleNode(tag);

    public override bool Check(LiquidCheck check) => Operands.All(check.CanLookUp) || check.NotRun(Span, Operands);

    public override void Render(LiquidRun run)
    {
        if (_values.Count == 0)
        {
            run.Malformed(Span, "write values such as \"odd\", \"even\"");
        }
        else if (!Operands.All(operand => run.Scope.CanLookUp(operand, _ => false)))
        {
            run.Keep(Span, Operands);
        }
        else
        {
            // Another cycle of the same name can be longer.
            var index = run.Scope.Counters.Next(KeyOf(run), _values.Count);
            run.Output.AppendValue(index < _values.Count ? Print(_values[index], run) : "", Span);
        }
    }

    private static string Print(LiquidOperand operand, LiquidRun run) =>
        run.Conditions.LookUp(operand) is var value && value is LiquidEmptiness ? "" : LiquidValue.Print(value);

    // Cycles with the same name, or with the same literals, are one.
    private object KeyOf(LiquidRun run) =>
        _name is not null ? "name " + Print(_name, run)
        : _values.TrueForAll(value => value.Path is null) ? string.Join(",", _values.Select(value => value.Span.ToString()))
        : this;
}
