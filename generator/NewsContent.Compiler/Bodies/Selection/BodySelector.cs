using NewsContent.Compiler.Bodies.Selection.Patterns;
using NewsContent.Compiler.Bodies.Selection.Selectors;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>
/// Applies the rules of a model to a parsed body: reads the selected values and collects the elements to remove. All rules see the original body.
/// </summary>
/// <param name="html">The HTML that was parsed.</param>
/// <param name="sourceMap">The source map of the HTML.</param>
/// <param name="problems">Receives the problem if a limit is exceeded.</param>
internal sealed class BodySelector(string html, ISourceMap sourceMap, ProblemBag problems)
{
    private readonly HashSet<BodyElement> _removed = [];

    // The current selector or pattern, which the message of a limit names.
    private string _current = "";
    private (BodyElement Element, string? Attribute)? _element;

    /// <summary>Selects from the nodes; returns an empty selection if a limit is exceeded, which is then reported.</summary>
    public BodySelection Select(List<BodyNode> nodes, EquatableArray<SelectRule> rules, CancellationToken cancellationToken)
    {
        // The parser creates one element above all nodes of a fragment.
        if (rules.Count == 0)
        {
            return BodySelection.None;
        }

        if (nodes.Count == 0 || nodes[0].Parent is not BodyElement root)
        {
            return new BodySelection(rules.Select(_ => default(EquatableArray<Selected>)).ToEquatableArray(), RemovedNodes.None);
        }

        var budget = new SelectionBudget(cancellationToken);
        try
        {
            var tree = ElementTree.Create(root, budget);
            var values = rules.Select(rule => Apply(rule, tree, budget)).ToEquatableArray();
            return new BodySelection(values, NodeRemover.Remove(_removed, root, budget));
        }
        catch (LimitException exception)
        {
            var span = _element is var (element, attribute) ? SpanOf(element, attribute) : problems.File.GetLine(sourceMap.Map(new TextSpan(0, 0)).Start);
            problems.Add(exception.Kind, span, [_current, .. exception.Arguments]);
            return BodySelection.None;
        }
    }

    private EquatableArray<Selected> Apply(SelectRule rule, ElementTree tree, SelectionBudget budget)
    {
        (_current, _element) = (rule.Selector, null);
        var matches = new SelectorMatcher(tree, budget).Match(SelectorSyntax.Parse(rule.Selector));
        var pattern = rule.Pattern is null ? null : new PatternMatcher(PatternSyntax.Compile(rule.Pattern), budget);
        var found = new List<Selected>();

        // The root, number 0, is not part of the body.
        for (var i = 1; i < tree.Count && !(rule is { First: true, Remove: false } && found.Count > 0); i++)
        {
            if (matches[i] && Read(rule, pattern, tree[i], budget) is { } selected)
            {
                if (!rule.First || found.Count == 0)
                {
                    budget.Keep(selected.Value.Length);
                    found.Add(selected);
                }

                if (rule.Remove)
                {
                    _removed.Add(tree[i]);
                }
            }
        }

        return found.ToEquatableArray();
    }

    // Null if the element has no such attribute or the pattern does not match.
    private Selected? Read(SelectRule rule, PatternMatcher? pattern, BodyElement element, SelectionBudget budget)
    {
        _current = rule.Selector;
        budget.Spend(1 + element.Attributes.Length);
        var value = rule.Attribute is null ? ElementText.Read(element, budget) : element.GetAttribute(rule.Attribute)?.Trim();
        if (value is null)
        {
            return null;
        }

        budget.Spend(value.Length);
        _element = (element, rule.Attribute);
        if (pattern is not null)
        {
            _current = rule.Pattern!;
            if (pattern.Match(value) is not { } group)
            {
                return null;
            }

            value = group.Trim();
        }

        return new Selected(value, problems.File.Locate(SpanOf(element, rule.Attribute)));
    }

    // The value of the attribute; otherwise the text after the start tag, or the tag if an element follows it.
    private TextSpan SpanOf(BodyElement element, string? attribute)
    {
        var position = element.Position;
        if (position < 0)
        {
            return sourceMap.Map(new TextSpan(0, 0));
        }

        var tag = HtmlTagScanner.ReadTagAt(html, position);
        if (attribute is not null)
        {
            return sourceMap.Map(tag.FindAttribute(html, attribute)?.Value ?? tag.Span);
        }

        var next = html.IndexOf('<', tag.Span.End);
        var text = TextSpan.FromBounds(tag.Span.End, next < 0 ? html.Length : next).Trim(html);
        return sourceMap.Map(text.Length > 0 ? text : tag.Span);
    }
}
