using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A heading of an article and the headings below it, in <see cref="Article.Outline"/>.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class OutlineItem : IJsonDocument
{
    private readonly List<OutlineItem> _children = [];

    private OutlineItem(Heading heading)
    {
        Heading = heading;
        Children = _children.AsReadOnly();
    }

    /// <summary>The heading.</summary>
    public Heading Heading { get; }

    /// <summary>The headings directly below this one, up to the next heading of the same or a higher level; may be empty. If a level is skipped, an <c>h4</c> is directly below an <c>h2</c>.</summary>
    public IReadOnlyList<OutlineItem> Children { get; }

    /// <summary>Returns the heading as a Markdown line, for logs and debuggers.</summary>
    public override string ToString() => Heading.ToString();

    // The parent of a heading is the last heading before it of a higher level; skipped levels leave no gap.
    internal static ReadOnlyCollection<OutlineItem> Create(IEnumerable<Heading> headings)
    {
        var roots = new List<OutlineItem>();
        var open = new Stack<OutlineItem>();
        foreach (var heading in headings)
        {
            var item = new OutlineItem(heading);
            while (open.TryPeek(out var last) && last.Heading.Level >= heading.Level)
            {
                open.Pop();
            }

            (open.TryPeek(out var parent) ? parent._children : roots).Add(item);
            open.Push(item);
        }

        return roots.AsReadOnly();
    }

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WritePropertyName("heading");
        ((IJsonDocument)Heading).WriteJson(json);
        json.WriteArray("children", Children);
        json.Json.WriteEndObject();
    }
}
