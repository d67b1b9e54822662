using System.Globalization;
using System.Text;
using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Html;

/// <summary>
/// The ids in the HTML of a body: the written ids, the first of equal ids, and an id for each heading without one. They are known before anything is written, so that a link
/// can lead to a later element.
/// </summary>
internal sealed class BodyIds
{
    // The part of a heading from which its id is created.
    private const int MaxHeadingText = 200;

    private readonly RemovedNodes _removed;
    private readonly HtmlPolicy _policy;
    private readonly string _prefix;
    private readonly Dictionary<BodyElement, string> _byElement = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    private BodyIds(RemovedNodes removed, HtmlPolicy policy, string prefix) => (_removed, _policy, _prefix) = (removed, policy, prefix);

    /// <summary>All ids, with their prefix.</summary>
    public IReadOnlyCollection<string> All => _taken;

    public static BodyIds Collect(List<BodyNode> nodes, RemovedNodes removed, HtmlPolicy policy, string prefix, CancellationToken cancellationToken)
    {
        var ids = new BodyIds(removed, policy, prefix);
        var headings = new List<BodyElement>();
        foreach (var element in ids.KeptElements(nodes))
        {
            cancellationToken.ThrowIfCancellationRequested();

            // An anchor in old HTML has a name instead of an id.
            var written = element.GetAttribute("id") ?? (element.LocalName == "a" ? element.GetAttribute("name") : null);
            if (written is not null && Ids.IsAllowed(written, prefix) && Ids.WithPrefix(written, prefix) is var id && ids._taken.Add(id))
            {
                ids._byElement.Add(element, id);
            }
            else if (IsHeading(element))
            {
                headings.Add(element);
            }
        }

        // Written ids come first: a link to one must not lead to a heading.
        foreach (var heading in headings)
        {
            ids._byElement.Add(heading, ids.Generate(heading));
        }

        return ids;
    }

    /// <summary>Returns the id of an element; <c>null</c> if it has none.</summary>
    public string? Find(BodyElement element) => _byElement.Count > 0 && _byElement.TryGetValue(element, out var id) ? id : null;

    /// <summary>Returns the id for a name in the body; <c>null</c> if there is none.</summary>
    public string? Find(string name)
    {
        var id = Ids.WithPrefix(name, _prefix);
        if (_taken.Contains(id))
        {
            return id;
        }

        return name.IndexOf('%') >= 0 && Ids.WithPrefix(Uri.UnescapeDataString(name), _prefix) is var unescaped && _taken.Contains(unescaped) ? unescaped : null;
    }

    private IEnumerable<BodyElement> KeptElements(List<BodyNode> nodes)
    {
        var stack = new Stack<(List<BodyNode> Nodes, int Index)>();
        stack.Push((nodes, 0));
        while (stack.Count > 0)
        {
            var (list, index) = stack.Pop();
            if (index == list.Count)
            {
                continue;
            }

            stack.Push((list, index + 1));
            if (list[index] is not BodyElement element || _removed.Contains(element) || BodySanitizer.IsDropped(element, _policy))
            {
                continue;
            }

            if (_policy.Find(element.LocalName) is { Disposition: Disposition.Keep, HasFixedAttributes: false })
            {
                yield return element;
            }

            stack.Push((element.ChildNodes, 0));
        }
    }

    private string Generate(BodyElement heading)
    {
        var name = Ids.WithPrefix(Ids.OfHeading(TextOf(heading)), _prefix);
        _repeats.TryGetValue(name, out var count);
        var id = name;
        for (; !_taken.Add(id); count++)
        {
            id = $"{name}-{(count + 1).ToString(CultureInfo.InvariantCulture)}";
        }

        _repeats[name] = count;
        return id;
    }

    private string TextOf(BodyElement heading)
    {
        var text = new StringBuilder();
        var stack = new Stack<(List<BodyNode> Nodes, int Index)>();
        stack.Push((heading.ChildNodes, 0));
        while (stack.Count > 0 && text.Length < MaxHeadingText)
        {
            var (list, index) = stack.Pop();
            if (index == list.Count)
            {
                continue;
            }

            stack.Push((list, index + 1));
            switch (list[index])
            {
                case var node when _removed.Contains(node):
                    break;
                case BodyText part:
                    AppendFolded(text, part.Data);
                    break;
                case BodyElement element when !BodySanitizer.IsDropped(element, _policy):
                    stack.Push((element.ChildNodes, 0));
                    break;
            }
        }

        return text.ToString().TrimEnd();
    }

    private static void AppendFolded(StringBuilder text, string part)
    {
        foreach (var c in part)
        {
            if (!Ascii.IsHtmlSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }

            if (text.Length >= MaxHeadingText)
            {
                return;
            }
        }
    }

    private static bool IsHeading(BodyElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
