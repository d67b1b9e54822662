using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>
/// Reads what the rules of a model name out of a parsed body, and takes out what they say to remove. All rules read the body as it
/// was written: nothing is removed before all have read.
/// </summary>
/// <param name="html">The HTML that was parsed.</param>
/// <param name="places">The way from there to the post.</param>
/// <param name="problems">Gets a pattern that took too long.</param>
internal sealed class BodySelector(string html, IPlaces places, ProblemBag problems)
{
    // What stands between the links of a row.
    private const string Separators = "|｜¦·•・/／-–—,，、<>‹›«»";

    private readonly List<IElement> _removed = [];

    /// <summary>For each rule what it found, in the order of the body.</summary>
    public EquatableArray<EquatableArray<Selected>> Select(INodeList nodes, EquatableArray<SelectRule> rules, CancellationToken cancellationToken)
    {
        if (rules.Count == 0)
        {
            return default;
        }

        // Everything is below one element, which the parser makes for a fragment.
        var root = nodes.Length > 0 ? nodes[0].Parent as IElement : null;
        var found = rules.Select(rule => root is null ? default : Apply(rule, root, cancellationToken)).ToEquatableArray();
        if (_removed.Count > 0)
        {
            RemoveFrom(root!);
        }

        return found;
    }

    private EquatableArray<Selected> Apply(SelectRule rule, IElement root, CancellationToken cancellationToken)
    {
        var selector = SelectorSyntax.Parse(rule.Selector) ?? throw new ArgumentException("The selector was not checked.", nameof(rule));
        var pattern = rule.Pattern is null ? null : PatternSyntax.Create(rule.Pattern);
        var found = new List<Selected>();
        foreach (var element in ElementsOf(root))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!selector.Match(element, root) || ValueOf(element, rule.Attribute) is not { } value)
            {
                continue;
            }

            var place = PlaceOf(element, rule.Attribute);
            if (pattern is not null)
            {
                if (!TryMatch(pattern, ref value, place))
                {
                    continue;
                }
            }

            found.Add(new Selected(value, problems.File.Locate(place)));
            if (rule.Remove)
            {
                _removed.Add(element);
            }
        }

        return found.ToEquatableArray();
    }

    // In the order of the text, with a stack of our own: how deep a tree is its author decides.
    private static IEnumerable<IElement> ElementsOf(IElement root)
    {
        var stack = new Stack<INode>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var node = stack.Pop();
            if (node is IElement element && !ReferenceEquals(element, root))
            {
                yield return element;
            }

            for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
            {
                stack.Push(node.ChildNodes[i]);
            }
        }
    }

    private static string? ValueOf(IElement element, string? attribute) =>
        attribute is null ? FoldedTextOf(element) : element.GetAttribute(attribute)?.Trim();

    private static string FoldedTextOf(IElement element)
    {
        var text = new StringBuilder();
        var gap = false;
        var stack = new Stack<INode>();
        stack.Push(element);
        while (stack.Count > 0)
        {
            var node = stack.Pop();
            foreach (var c in node is IText content ? content.Data : "")
            {
                if (char.IsWhiteSpace(c))
                {
                    gap = text.Length > 0;
                    continue;
                }

                if (gap)
                {
                    text.Append(' ');
                    gap = false;
                }

                text.Append(c);
            }

            gap |= node is IElement { LocalName: "br" } && text.Length > 0;
            for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
            {
                stack.Push(node.ChildNodes[i]);
            }
        }

        return text.ToString();
    }

    private bool TryMatch(Regex pattern, ref string value, TextSpan place)
    {
        try
        {
            var match = pattern.Match(value);
            value = match.Success ? match.Groups[pattern.GetGroupNumbers()[1]].Value.Trim() : value;
            return match.Success;
        }
        catch (RegexMatchTimeoutException)
        {
            problems.Add(BodyProblems.PatternTooSlow, place, pattern.ToString());
            return false;
        }
    }

    // The value of the attribute; else the text that follows the start tag, or the tag where an element follows.
    private TextSpan PlaceOf(IElement element, string? attribute)
    {
        var position = BodyHtmlParser.PositionOf(element);
        if (position < 0)
        {
            return places.Map(new TextSpan(0, 0));
        }

        var tag = HtmlTagScanner.ReadTagAt(html, position);
        if (attribute is not null)
        {
            return places.Map(tag.FindAttribute(html, attribute)?.Value ?? tag.Span);
        }

        var next = html.IndexOf('<', tag.Span.End);
        var text = TextSpan.FromBounds(tag.Span.End, next < 0 ? html.Length : next).Trim(html);
        return places.Map(text.Length > 0 ? text : tag.Span);
    }

    // What held nothing but removed elements and what separates them would be a paragraph that says nothing, so it goes with them:
    // level by level, so that a parent is looked at once however many of its children go.
    private void RemoveFrom(IElement root)
    {
        IReadOnlyList<IElement> level = _removed;
        while (level.Count > 0)
        {
            var parents = level.Select(element => element.ParentElement).Where(parent => parent is not null && !ReferenceEquals(parent, root)).Distinct().ToList();
            foreach (var element in level)
            {
                element.Remove();
            }

            level = parents.Where(parent => IsEmpty(parent!)).ToList()!;
        }

        // Two texts stand beside each other only where something between them went, and one line end is enough.
        INode? previous = null;
        foreach (var node in root.ChildNodes)
        {
            if (node is IText text && IsBlank(text) && (previous is null || (previous is IText before && IsBlank(before))))
            {
                text.Data = "";
            }

            previous = node;
        }
    }

    private static bool IsBlank(IText text) => string.IsNullOrWhiteSpace(text.Data);

    private static bool IsEmpty(IElement element) =>
        element.LocalName is "p" or "div" or "span" or "li" or "ul" or "ol" or "center"
        && element.ChildNodes.All(SaysNothing);

    private static bool SaysNothing(INode node) => node is IText text ? text.Data.All(IsGap) : node is IComment or IElement { LocalName: "br" };

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || Separators.IndexOf(c) >= 0;
}
