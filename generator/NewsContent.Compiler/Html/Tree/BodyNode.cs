using System.Text;

namespace NewsContent.Compiler.Html.Tree;

/// <summary>A node of a parsed body.</summary>
internal abstract class BodyNode
{
    private static readonly List<BodyNode> NoNodes = [];

    /// <summary>The element that contains the node; <c>null</c> of the root.</summary>
    public BodyElement? Parent { get; set; }

    /// <summary>The nodes in an element. The list is not changed by readers.</summary>
    public virtual List<BodyNode> ChildNodes => NoNodes;
}

/// <summary>Text with resolved character references.</summary>
internal sealed class BodyText(string data) : BodyNode
{
    public string Data { get; set; } = data;
}

/// <summary>A comment, whose content nothing reads.</summary>
internal sealed class BodyComment : BodyNode;

/// <summary>An element.</summary>
/// <param name="localName">The name without a prefix, in lowercase if it is an HTML element.</param>
/// <param name="position">The offset of its start tag; -1 if no tag created it.</param>
internal sealed class BodyElement(string localName, int position) : BodyNode
{
    private List<BodyNode>? _childNodes;

    public string LocalName => localName;

    public int Position => position;

    /// <summary>Whether it is an HTML element instead of SVG or MathML.</summary>
    public bool IsHtml { get; init; } = true;

    /// <summary>Whether it is an element of MathML.</summary>
    public bool IsMath { get; init; }

    public BodyAttribute[] Attributes { get; set; } = [];

    /// <summary>The content of a <c>template</c>, which is not among its child nodes; <c>null</c> of other elements.</summary>
    public BodyElement? TemplateContent { get; init; }

    public override List<BodyNode> ChildNodes => _childNodes ?? base.ChildNodes;

    public void Add(BodyNode child)
    {
        child.Parent = this;
        (_childNodes ??= []).Add(child);
    }

    /// <summary>Replaces one of the nodes in the element.</summary>
    public void Replace(BodyNode child, BodyNode other)
    {
        other.Parent = this;
        _childNodes![_childNodes.IndexOf(child)] = other;
    }

    /// <summary>Replaces all nodes in the element.</summary>
    public void ReplaceNodes(List<BodyNode> nodes)
    {
        _childNodes?.Clear();
        nodes.ForEach(Add);
    }

    /// <summary>Adds an attribute or changes its value.</summary>
    public void SetAttribute(string name, string value)
    {
        var attribute = new BodyAttribute(name, value) { Name = name };
        var index = Array.FindIndex(Attributes, known => known.Name == name);
        Attributes = index < 0 ? [.. Attributes, attribute] : [.. Attributes.Take(index), attribute, .. Attributes.Skip(index + 1)];
    }

    /// <summary>Returns the value of an attribute; <c>null</c> if the element has none with this name, in any case of ASCII letters for an HTML element.</summary>
    public string? GetAttribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name || (IsHtml && IsLowercaseOf(attribute.Name, name)))
            {
                return attribute.Value;
            }
        }

        return null;
    }

    public bool HasAttribute(string name) => GetAttribute(name) is not null;

    /// <summary>Returns whether an element with a name is inside.</summary>
    public bool Contains(string name)
    {
        var open = new Stack<BodyNode>();
        open.Push(this);
        while (open.Count > 0)
        {
            foreach (var node in open.Pop().ChildNodes)
            {
                if (node is BodyElement element && element.LocalName == name)
                {
                    return true;
                }

                open.Push(node);
            }
        }

        return false;
    }

    /// <summary>Returns the text inside.</summary>
    public string ReadText()
    {
        var text = new StringBuilder();
        var open = new Stack<(List<BodyNode> Nodes, int Index)>();
        open.Push((ChildNodes, 0));
        while (open.Count > 0)
        {
            var (nodes, index) = open.Pop();
            if (index == nodes.Count)
            {
                continue;
            }

            open.Push((nodes, index + 1));
            if (nodes[index] is BodyText part)
            {
                text.Append(part.Data);
            }

            open.Push((nodes[index].ChildNodes, 0));
        }

        return text.ToString();
    }

    private static bool IsLowercaseOf(string lower, string name)
    {
        for (var i = 0; i < name.Length && lower.Length == name.Length; i++)
        {
            if (lower[i] != (name[i] is >= 'A' and <= 'Z' ? (char)(name[i] | 0x20) : name[i]))
            {
                return false;
            }
        }

        return lower.Length == name.Length;
    }
}

/// <summary>An attribute of an element.</summary>
/// <param name="localName">The name without a prefix.</param>
/// <param name="value">The value with resolved character references.</param>
internal sealed class BodyAttribute(string localName, string value)
{
    /// <summary>The name with its prefix.</summary>
    public required string Name { get; init; }

    public string LocalName => localName;

    public string Value => value;

    /// <summary>Whether the name has a namespace, as <c>xlink:href</c> in SVG.</summary>
    public bool HasNamespace { get; init; }
}
