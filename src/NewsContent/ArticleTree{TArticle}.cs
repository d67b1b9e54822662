using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>Articles as a tree of their folders, or of sections from data, for the navigation of a documentation site. A tree does not change, and is thread-safe.</summary>
/// <remarks>
/// A folder is a node. Its article is <c>index.md</c> in the folder, or <c>guide.md</c> beside the folder <c>guide</c>. Nodes are in the order of the collection: a folder has the
/// position of its article, or of the first article in it if it has none. <see cref="ArticleTree.Create"/> makes a tree of sections.
/// </remarks>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class ArticleTree<TArticle> : IJsonDocument
    where TArticle : Article
{
    private readonly Dictionary<ArticleHandle, ArticleNode<TArticle>> _byArticle = new(ArticleHandleComparer.Instance);

    internal ArticleTree(IEnumerable<TArticle> articles)
    {
        var root = new ArticleNode<TArticle>("", null);
        foreach (var (article, position) in articles.Select(static (article, position) => (article, position)))
        {
            var node = root;
            foreach (var name in PathOf(article.SourcePath))
            {
                node = node.GetChild(name, position);
            }

            // Two files can have one path without their extensions.
            node = node.TrySet(article, position) ? node : (node.Parent ?? root).Add(article, position);
            _byArticle[article.Handle] = node;
        }

        Article = root.Article;
        Roots = root.Children;
        root.Complete();
    }

    private ArticleTree(ArticleNode<TArticle> root, IEnumerable<ArticleNode<TArticle>> articles)
    {
        Roots = root.Children;
        root.Complete();
        foreach (var node in articles)
        {
            _byArticle.TryAdd(node.Article!.Handle, node);
        }
    }

    /// <summary>Gets the article of the collection's folder itself: its <c>index.md</c>; <c>null</c> if there is none, and in a tree of sections.</summary>
    public TArticle? Article { get; }

    /// <summary>Gets the nodes of the top level.</summary>
    public IReadOnlyList<ArticleNode<TArticle>> Roots { get; }

    /// <summary>Returns the node of an article. O(1).</summary>
    /// <param name="article">An article.</param>
    /// <returns>The node; <c>null</c> if the article is not in the tree. The node of <see cref="Article"/> has no parent, and its children are <see cref="Roots"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public ArticleNode<TArticle>? Find(TArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _byArticle.GetValueOrDefault(article.Handle);
    }

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.WriteReference("article", Article);
        json.WriteArray("roots", Roots);
        json.Json.WriteEndObject();
    }

    internal static ArticleTree<TArticle> Create<TSection>(
        IEnumerable<TSection> sections, Func<TSection, string> title, Func<TSection, IEnumerable<TArticle>> articles, Func<TSection, IEnumerable<TSection>?>? children)
    {
        var root = new ArticleNode<TArticle>("", null);
        var found = new List<ArticleNode<TArticle>>();
        AddTo(root, sections);
        return new ArticleTree<TArticle>(root, found);

        void AddTo(ArticleNode<TArticle> parent, IEnumerable<TSection> added)
        {
            foreach (var section in added)
            {
                var node = parent.AddSection(title(section));
                found.AddRange(articles(section).Select(article => node.Add(article)));
                AddTo(node, children?.Invoke(section) ?? []);
            }
        }
    }

    // The parts of the path in the folder of the collection, which begins with '_'. Pages have no such folder.
    private static IEnumerable<string> PathOf(string path)
    {
        var parts = path.Split('/');
        var file = Path.GetFileNameWithoutExtension(parts[^1]);
        var first = Array.FindIndex(parts, part => part.StartsWith('_')) + 1;
        return file == "index" ? parts[first..^1] : [.. parts[first..^1], file];
    }
}
