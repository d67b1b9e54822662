using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A folder, a section or an article in an <see cref="ArticleTree{TArticle}"/>.</summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[DebuggerDisplay("{Title,nq} ({Children.Count})")]
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class ArticleNode<TArticle> : IJsonDocument
    where TArticle : Article
{
    private readonly List<ArticleNode<TArticle>> _children = [];

    // Only while the tree is created.
    private Dictionary<string, ArticleNode<TArticle>>? _byName = new(StringComparer.Ordinal);
    private int _position;

    internal ArticleNode(string name, ArticleNode<TArticle>? parent)
    {
        Name = name;
        Parent = parent;
    }

    /// <summary>Gets the name of the folder, the title of the section, or the name of the file without its extension.</summary>
    public string Name { get; }

    /// <summary>Gets the article; <c>null</c> for a section, and for a folder without an article.</summary>
    public TArticle? Article { get; private set; }

    /// <summary>Gets the title of the article, or the name if there is no article or title.</summary>
    public string Title => Article?.Title is { Length: > 0 } title ? title : Name;

    /// <summary>Gets the folder or section that contains the node; <c>null</c> at the top level.</summary>
    public ArticleNode<TArticle>? Parent { get; private set; }

    /// <summary>Gets the nodes in the folder or section, in the order of the collection or of the data; may be empty.</summary>
    public IReadOnlyList<ArticleNode<TArticle>> Children => _children;

    /// <summary>Gets the nodes from the top level to this node, which is the last. O(depth); allocates a list.</summary>
    public IReadOnlyList<ArticleNode<TArticle>> Breadcrumbs
    {
        get
        {
            var nodes = new List<ArticleNode<TArticle>>();
            for (var node = this; node is not null; node = node.Parent)
            {
                nodes.Add(node);
            }

            nodes.Reverse();
            return nodes;
        }
    }

    /// <summary>Gets the node of the article before this one in the order of the tree, in which a node is before its children; <c>null</c> for the first article and for a node without one.</summary>
    public ArticleNode<TArticle>? Previous { get; private set; }

    /// <summary>Gets the node of the article after this one in the order of the tree, in which a node is before its children; <c>null</c> for the last article and for a node without one.</summary>
    public ArticleNode<TArticle>? Next { get; private set; }

    // The parent is not written, because it contains this node.
    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteString("name", Name);
        json.Json.WriteString("title", Title);
        json.WriteReference("article", Article);
        json.WriteArray("children", Children);
        json.Json.WriteEndObject();
    }

    /// <summary>Returns the child with a name. If it does not exist, it is created at a position, which is that of the first article in it.</summary>
    internal ArticleNode<TArticle> GetChild(string name, int position) => _byName!.TryGetValue(name, out var child) ? child : _byName[name] = Create(name, position);

    /// <summary>Adds a section, which can have the name of another one.</summary>
    internal ArticleNode<TArticle> AddSection(string name) => Create(name, _children.Count);

    internal ArticleNode<TArticle> Add(TArticle article) => Add(article, _children.Count);

    internal ArticleNode<TArticle> Add(TArticle article, int position)
    {
        var node = Create(Path.GetFileNameWithoutExtension(article.SourcePath), position);
        node.Article = article;
        return node;
    }

    /// <summary>Sets the article and its position; returns <c>false</c> if the node has an article.</summary>
    internal bool TrySet(TArticle article, int position)
    {
        if (Article is not null)
        {
            return false;
        }

        (Article, _position) = (article, position);
        return true;
    }

    /// <summary>Ends the creation of the tree: the children of this node, the root, are the top level.</summary>
    internal void Complete()
    {
        var open = new Stack<ArticleNode<TArticle>>([this]);
        ArticleNode<TArticle>? last = null;
        while (open.TryPop(out var node))
        {
            node._byName = null;
            var inOrder = node._children.OrderBy(static child => child._position).ToList();
            node._children.Clear();
            node._children.AddRange(inOrder);
            if (node.Article is not null)
            {
                node.Previous = last;
                last?.Next = node;
                last = node;
            }

            for (var i = node._children.Count - 1; i >= 0; i--)
            {
                node._children[i].Parent = node == this ? null : node;
                open.Push(node._children[i]);
            }
        }
    }

    private ArticleNode<TArticle> Create(string name, int position)
    {
        var node = new ArticleNode<TArticle>(name, this) { _position = position };
        _children.Add(node);
        return node;
    }
}
