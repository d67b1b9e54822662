using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The attributes of a node, in the order of their first occurrence.</summary>
internal sealed class NodeAttributes
{
    // The limits on the depth of references between lists, and on the lists of one element. Real posts need at most two.
    private const int MaxReferences = 8;
    private const int MaxLists = 100;

    private readonly NamedList<NodeAttribute> _items = new(static attribute => attribute.Name);

    /// <summary>No attributes; never changed.</summary>
    public static NodeAttributes None { get; } = new();

    public IReadOnlyList<NodeAttribute> Items => _items.Items;

    public string? this[string name]
    {
        get
        {
            var index = _items.IndexOf(name);
            return index < 0 ? null : _items.Items[index].Value;
        }
    }

    /// <summary>Sets an attribute, which replaces an attribute with its name.</summary>
    public void Set(NodeAttribute attribute) => _items.Set(attribute);

    public void Set(string name, string value) => Set(new NodeAttribute(name, value));

    public string? Remove(string name)
    {
        var index = _items.IndexOf(name);
        if (index < 0)
        {
            return null;
        }

        var value = _items.Items[index].Value;
        _items.RemoveAt(index);
        return value;
    }

    /// <summary>Adds the content of an attribute list; classes are appended.</summary>
    /// <exception cref="LimitException">Lists refer to too many others, or produce too many attributes.</exception>
    public NodeAttributes With(AttributeList? list, MarkdownDocument document, MarkdownBudget budget)
    {
        if (list is null)
        {
            return this;
        }

        var target = Clone();
        target.Add(list, document, budget);
        return target;
    }

    /// <summary>Adds the content of an attribute list to attributes that no other node shares.</summary>
    /// <exception cref="LimitException">Lists refer to too many others, or produce too many attributes.</exception>
    public void Add(AttributeList list, MarkdownDocument document, MarkdownBudget budget)
    {
        var left = MaxLists;
        Apply(list, document, budget, [], ref left);
    }

    public NodeAttributes Clone()
    {
        var copy = new NodeAttributes();
        copy._items.AddAll(_items);
        return copy;
    }

    // The list, after the lists to which it refers. A list that refers to itself directly or indirectly is applied once on each path.
    private void Apply(AttributeList list, MarkdownDocument document, MarkdownBudget budget, List<AttributeList> open, ref int left)
    {
        // If each list refers to two others, the number of applied lists doubles at each step.
        if (--left < 0)
        {
            throw LimitException.TooMuchMarkup("attribute lists of one element", MaxLists, "write the attributes themselves", 0);
        }

        budget.Spend(list.References.Count);
        if (open.Count < MaxReferences)
        {
            open.Add(list);
            foreach (var reference in list.References)
            {
                if (document.AttributeLists.TryGetValue(reference, out var referred) && !open.Contains(referred))
                {
                    Apply(referred, document, budget, open, ref left);
                }
            }

            open.RemoveAt(open.Count - 1);
        }

        // A list can apply to several elements, each of which has its own classes.
        foreach (var pair in list.Values)
        {
            var classes = pair.Key == "class" ? this["class"] ?? "" : "";
            budget.Spend(classes.Length == 0 ? 0 : classes.Length + pair.Value.Length);
            Set(pair.Key, classes.Length == 0 ? pair.Value : classes + " " + pair.Value);
        }
    }
}
