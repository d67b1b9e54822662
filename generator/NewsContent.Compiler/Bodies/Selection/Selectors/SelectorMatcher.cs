using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>
/// Finds the elements that match a selector. Each part of the selector is evaluated for all elements at once, from the results of their parents and siblings, so the
/// work is the number of elements times the length of the selector.
/// </summary>
internal sealed class SelectorMatcher(ElementTree tree, SelectionBudget budget)
{
    private readonly PositionCounter _positions = new(tree, budget);

    /// <summary>Returns for each element whether the selector matches it.</summary>
    public bool[] Match(Selector selector)
    {
        var matches = new bool[tree.Count];
        foreach (var alternative in selector.Alternatives)
        {
            Add(matches, Match(alternative));
        }

        return matches;
    }

    private bool[] Match(ComplexSelector selector)
    {
        bool[]? reached = null;
        foreach (var (combinator, compound) in selector.Parts)
        {
            reached = Match(compound, combinator == Combinator.None ? All() : Follow(combinator, reached!));
        }

        return reached!;
    }

    // Returns the elements in the relation to one of a set.
    private bool[] Follow(Combinator combinator, bool[] from)
    {
        budget.Spend(tree.Count);
        var reached = new bool[tree.Count];
        for (var i = 0; i < reached.Length; i++)
        {
            // Both have lower numbers, so their results are known.
            var other = combinator is Combinator.Child or Combinator.Descendant ? tree.Parent(i) : tree.Previous(i);
            reached[i] = other != ElementTree.None && (from[other] || (combinator is Combinator.Descendant or Combinator.LaterSibling && reached[other]));
        }

        return reached;
    }

    // Returns the elements to which one of a set is in the relation.
    private bool[] FollowBack(Combinator combinator, bool[] from)
    {
        budget.Spend(tree.Count);
        var reached = new bool[tree.Count];
        for (var i = reached.Length - 1; i >= 0; i--)
        {
            var other = combinator is Combinator.Child or Combinator.Descendant ? tree.Parent(i) : tree.Previous(i);
            if (other != ElementTree.None && (from[i] || (combinator is Combinator.Descendant or Combinator.LaterSibling && reached[i])))
            {
                reached[other] = true;
            }
        }

        return reached;
    }

    // Narrows the candidates and can change them in place.
    private bool[] Match(CompoundSelector compound, bool[] candidates)
    {
        foreach (var condition in compound.Conditions)
        {
            budget.Spend(tree.Count);
            var test = TestOf(condition);
            for (var i = 0; i < candidates.Length; i++)
            {
                candidates[i] = candidates[i] && test(i);
            }
        }

        return candidates;
    }

    private Func<int, bool> TestOf(SimpleSelector condition)
    {
        switch (condition)
        {
            case SimpleSelector.Type type:
                return i => string.Equals(tree[i].LocalName, type.Name, StringComparison.OrdinalIgnoreCase);
            case SimpleSelector.Attribute attribute:
                var lowerName = attribute.Name.ToLowerInvariant();
                return i => AttributeTest.IsMet(attribute, lowerName, tree[i], budget);
            case SimpleSelector.Root:
                return static i => i == 0;
            case SimpleSelector.Empty:
                return i => IsEmpty(tree[i]);
            case SimpleSelector.Link:
                return i => tree[i].LocalName is "a" or "area" && tree[i].HasAttribute("href");
            case SimpleSelector.Nth nth:
                return _positions.TestOf(nth, nth.Of is null ? null : Match(nth.Of));
            case SimpleSelector.Matches matches:
                var inner = Match(matches.Selector);
                return i => inner[i] != matches.IsNegated;
            case SimpleSelector.Has has:
                var anchors = FindAnchors(has.Selector);
                return i => anchors[i];
            case SimpleSelector.Contains contains:
                return new TextSearch(tree, contains.Text, budget).IsIn;
            default:
                return static _ => true;
        }
    }

    private bool[] FindAnchors(Selector selector)
    {
        var anchors = new bool[tree.Count];
        foreach (var alternative in selector.Alternatives)
        {
            bool[]? reached = null;
            for (var i = alternative.Parts.Count - 1; i >= 0; i--)
            {
                var (combinator, compound) = alternative.Parts[i];
                reached = FollowBack(combinator, Match(compound, reached ?? All()));
            }

            Add(anchors, reached!);
        }

        return anchors;
    }

    private bool IsEmpty(BodyElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            budget.Spend(1);
            if (node is BodyElement or BodyText { Data.Length: > 0 })
            {
                return false;
            }
        }

        return true;
    }

    private bool[] All() => [.. Enumerable.Repeat(true, tree.Count)];

    private static void Add(bool[] to, bool[] more)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] |= more[i];
        }
    }
}
