using NewsContent.Compiler.Bodies;

namespace NewsContent.Compiler.Markdown;

/// <summary>The attributes of a node, in the order in which they were first named.</summary>
internal sealed class NodeAttributes
{
    // How far lists may refer to others, and how many may be applied to one element in all. No real post needs three.
    private const int MaxReferences = 8;
    private const int MaxLists = 100;

    private readonly List<NodeAttribute> _items = [];

    /// <summary>No attributes; never added to.</summary>
    public static NodeAttributes None { get; } = new();

    public IReadOnlyList<NodeAttribute> Items => _items;

    public string? this[string name]
    {
        get
        {
            var index = IndexOf(name);
            return index < 0 ? null : _items[index].Value;
        }
    }

    /// <summary>Sets an attribute, which takes the place of one with its name.</summary>
    public void Set(NodeAttribute attribute)
    {
        var index = IndexOf(attribute.Name);
        if (index < 0)
        {
            _items.Add(attribute);
        }
        else
        {
            _items[index] = attribute;
        }
    }

    public void Set(string name, string value) => Set(new NodeAttribute(name, value));

    public string? Remove(string name)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            return null;
        }

        var value = _items[index].Value;
        _items.RemoveAt(index);
        return value;
    }

    /// <summary>Adds what an attribute list says; classes are added to those that are there.</summary>
    /// <exception cref="TooMuchMarkdownException">Lists refer to too many others.</exception>
    public NodeAttributes With(AttributeList? list, MarkdownDocument document)
    {
        if (list is null)
        {
            return this;
        }

        var target = Clone();
        var left = MaxLists;
        target.Apply(list, document, [], ref left);
        return target;
    }

    public NodeAttributes Clone()
    {
        var copy = new NodeAttributes();
        copy._items.AddRange(_items);
        return copy;
    }

    // The list itself, with those that it refers to before what it says. A list that refers to itself, straight or by way of others, is applied once on each way.
    private void Apply(AttributeList list, MarkdownDocument document, List<AttributeList> open, ref int left)
    {
        // Where each refers to two others, twice as many are applied at each step.
        if (--left < 0)
        {
            throw new TooMuchMarkdownException(new TooMuchMarkup("attribute lists at one element", MaxLists, "write the attributes themselves", 0));
        }

        if (open.Count < MaxReferences)
        {
            open.Add(list);
            foreach (var reference in list.References)
            {
                if (document.AttributeLists.TryGetValue(reference, out var referred) && !open.Contains(referred))
                {
                    Apply(referred, document, open, ref left);
                }
            }

            open.RemoveAt(open.Count - 1);
        }

        foreach (var pair in list.Values)
        {
            Set(pair.Key, pair.Key == "class" && this["class"] is { Length: > 0 } classes ? classes + " " + pair.Value : pair.Value);
        }
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
