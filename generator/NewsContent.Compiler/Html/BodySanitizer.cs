using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Html.Serialization;
using NewsContent.Compiler.Html.Styles;
using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Layout;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Applies the policy to a parsed tree and writes the result with the serializer. An element is kept with its allowed attributes, unwrapped, or removed with its content.
/// Comments are always removed. Uses an explicit stack, because the input controls the depth.
/// </summary>
/// <param name="policy">The policy.</param>
/// <param name="links">Receives the links.</param>
/// <param name="reporter">Receives removed parts; <c>null</c> in later passes, whose text has no location in the post.</param>
/// <param name="removed">The nodes to skip; <c>null</c> for none.</param>
internal sealed class BodySanitizer(HtmlPolicy policy, BodyLinks links, SanitizerReporter? reporter, RemovedNodes? removed = null)
{
    private readonly RemovedNodes _removed = removed ?? RemovedNodes.None;
    private readonly ImageAttributes _imageAttributes = new(links);
    private BodyIds _ids = null!;
    private int _position = -1;
    private long _prefixLength;
    private AssetTarget? _picture;

    /// <summary>The maximum number of bytes of HTML.</summary>
    public int MaxBytes { get; init; } = int.MaxValue;

    /// <summary>Returns whether an element is removed with its content.</summary>
    public static bool IsDropped(BodyElement element, HtmlPolicy policy) =>
        RuleOf(element, policy).Disposition == Disposition.Drop || HiddenBy(element) is not null;

    /// <exception cref="LimitException">The HTML is longer than the limit.</exception>
    public ArticleHtml Sanitize(List<BodyNode> nodes, CancellationToken cancellationToken)
    {
        _ids = BodyIds.Collect(nodes, _removed, policy, links.Context.IdPrefix, cancellationToken);
        var writer = new ArticleHtmlWriter();
        var stack = new Stack<Frame>();
        stack.Push(new Frame(nodes, IsWritten: false));
        while (stack.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var frame = stack.Pop();
            if (frame.List is not null && !ListItems.GoesOn(frame.List, frame.Next, policy))
            {
                writer.EndElement();
                frame = frame with { List = null };
            }

            if (frame.Next is null)
            {
                if (frame.IsWritten)
                {
                    writer.EndElement();
                }

                continue;
            }

            var node = frame.Next;
            frame = frame with { Index = frame.Index + 1 };
            if (_removed.Contains(node))
            {
                stack.Push(frame);
                continue;
            }

            switch (node)
            {
                case BodyElement element:
                    var inner = Enter(element, writer, ref frame);
                    stack.Push(frame);
                    if (inner is not null)
                    {
                        stack.Push(inner.Value);
                    }

                    break;
                case BodyText text:
                    writer.Text(text.Data);
                    stack.Push(frame);
                    break;
                default:
                    stack.Push(frame);
                    break;
            }

            if (writer.Length + _prefixLength > MaxBytes)
            {
                throw _prefixLength > writer.Length ? HtmlGuard.TooManyBytesOfUrls(MaxBytes, _position) : HtmlGuard.TooManyBytes(MaxBytes, _position);
            }
        }

        return writer.Finish(_ids.All);
    }

    // Names of HTML have no meaning in other languages, and the other way round. HTML in a formula is removed with its content.
    private static ElementRule RuleOf(BodyElement element, HtmlPolicy policy)
    {
        var formula = element.Parent is { IsMath: true } parent ? parent.LocalName : null;
        return element.IsHtml && formula is null ? policy.Find(element.LocalName)
            : element.IsMath && policy.Options.AllowsMath && MathElements.Find(element.LocalName, formula) is { } rule ? rule
            : policy.Find("svg");
    }

    // Returns the children of the element as the next nodes; null if its content is skipped.
    private Frame? Enter(BodyElement element, ArticleHtmlWriter writer, ref Frame parent)
    {
        var name = element.LocalName;
        var rule = RuleOf(element, policy);
        if (rule.Disposition == Disposition.Drop)
        {
            // The source of a formula is not visible.
            if (!(name == "annotation" && element.IsMath && policy.Options.AllowsMath))
            {
                reporter?.Dropped(element, rule);
            }

            return null;
        }

        if (HiddenBy(element) is { } hidden)
        {
            reporter?.Hidden(element, hidden, _removed);
            return null;
        }

        if (rule.Disposition == Disposition.Keep)
        {
            reporter?.Empty(element);
            reporter?.Words(element);
        }

        _picture = null;
        var attributes = FilterAttributes(element, rule);
        if (name == "iframe")
        {
            EnterFrame(element, rule, attributes, writer);
            return null;
        }

        if (name == "input")
        {
            EnterBox(element, rule, writer);
            return null;
        }

        if (rule.Disposition == Disposition.Unwrap)
        {
            if (rule.Reason.Length > 0)
            {
                reporter?.Unwrapped(element, rule);
            }

            return new Frame(element.ChildNodes, IsWritten: false);
        }

        // A span without attributes remains after styles and scripts are removed.
        if (name == "span" && attributes.Count == 0)
        {
            return new Frame(element.ChildNodes, IsWritten: false);
        }

        if (ListItems.ListOf(name) is { } list && parent.List is null && writer.IsBareItem())
        {
            if (policy.Find(list) is not { Disposition: Disposition.Keep } listRule)
            {
                return new Frame(element.ChildNodes, IsWritten: false);
            }

            writer.StartElement(list, listRule, [], PositionOf(element));
            parent = parent with { List = list };
        }

        if (name == "img")
        {
            _imageAttributes.Complete(element, rule, _picture, attributes);
            if (IsWithoutText(element, attributes))
            {
                reporter?.WithoutText(element);
            }
        }

        writer.StartElement(name, rule, attributes, PositionOf(element), IsSegment(element, rule, attributes, writer) ? links.Context.IdPrefix : null);
        return (rule.Kind & ElementKind.Void) != 0 ? null : new Frame(element.ChildNodes, IsWritten: true);
    }

    // A component at an incorrect position or without a required attribute stays in the HTML, where readers see its content.
    private bool IsSegment(BodyElement element, ElementRule rule, List<KeyValuePair<string, string>> attributes, ArticleHtmlWriter writer)
    {
        if (rule.Component is not { } component)
        {
            return false;
        }

        var missing = component.Attributes.Where(attribute => attribute.IsRequired && attributes.All(pair => pair.Key != attribute.Name)).Select(attribute => attribute.Name).FirstOrDefault();
        if (writer.IsNested && !writer.IsInParagraph)
        {
            reporter?.NestedComponent(element);
        }
        else if (missing is not null && !element.HasAttribute(missing))
        {
            reporter?.MissingAttribute(element, missing);
        }

        return missing is null && !writer.IsNested;
    }

    // The content of a frame is text for browsers without frames.
    private void EnterFrame(BodyElement element, ElementRule rule, List<KeyValuePair<string, string>> attributes, ArticleHtmlWriter writer)
    {
        if (VideoFrame.Rebuild(element.GetAttribute("src") ?? "", policy.Options.FrameHosts) is not { } source)
        {
            reporter?.Dropped(element, rule);
            return;
        }

        writer.StartElement("iframe", rule, [.. VideoFrame.Attributes(source, attributes)], PositionOf(element));
        writer.EndElement();
    }

    private void EnterBox(BodyElement element, ElementRule rule, ArticleHtmlWriter writer)
    {
        if (!TaskBox.IsCheckbox(element.GetAttribute("type")))
        {
            reporter?.Dropped(element, rule);
            return;
        }

        writer.StartElement("input", rule, TaskBox.Attributes(element.HasAttribute("checked"), rule), PositionOf(element));
    }

    private int PositionOf(BodyElement element)
    {
        var position = reporter is null ? -1 : element.Position;

        // The elements around colored code are at its position, where the excerpt can end.
        for (var inner = element; position < 0 && reporter is not null && inner is { LocalName: "div" }; position = inner!.Position)
        {
            inner = inner.ChildNodes.OfType<BodyElement>().FirstOrDefault();
            if (inner is null)
            {
                break;
            }
        }

        _position = position >= 0 ? position : _position;
        return position;
    }

    private List<KeyValuePair<string, string>> FilterAttributes(BodyElement element, ElementRule rule)
    {
        var attributes = element.Attributes;
        var kept = new List<KeyValuePair<string, string>>(attributes.Length);
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i];
            if (!attribute.HasNamespace && attribute.LocalName == "id")
            {
                if (_ids.Find(element) is { } written)
                {
                    kept.Add(new("id", written));
                }
            }
            else if (!attribute.HasNamespace && rule.Find(attribute.LocalName) is { } check)
            {
                if (CheckValue(element, attribute, check) is { } value)
                {
                    kept.Add(new(attribute.LocalName, value));
                }
                else if (rule.Component is { } component && !check.HoldsUrls)
                {
                    reporter?.ComponentValue(element, attribute, component);
                }
                else if (check.Explain(attribute.LocalName, attribute.Value) is var (reason, remedy))
                {
                    reporter?.AttributeValue(element, attribute, reason, remedy);
                }
            }
            else if (!attribute.HasNamespace && attribute.LocalName == "style" && AlignmentOf(element, attribute.Value, rule) is { } alignment)
            {
                kept.Add(new("align", alignment));
            }
            else if (rule is { Disposition: Disposition.Unwrap, Reason.Length: > 0 })
            {
                // The tag is removed, which is reported.
            }
            else if (attribute.LocalName.StartsWith("on", StringComparison.Ordinal) && attribute.LocalName.Length > 2)
            {
                reporter?.Handler(element, attribute.LocalName);
            }
            else if (UrlPolicy.RunsScript(attribute.Value))
            {
                reporter?.Url(element, attribute, new TextSpan(0, attribute.Value.Length), new UrlVerdict(UrlResult.Script, ""), AttributeKind.Link);
            }
            else if (rule.Component is { } component)
            {
                reporter?.UndeclaredAttribute(element, attribute, component);
            }
            else if (!attribute.HasNamespace && rule.Disposition == Disposition.Keep)
            {
                reporter?.Misspelled(element, attribute, rule);
            }
        }

        // A heading gets an id, and the name of an anchor becomes an id.
        if (_ids.Find(element) is { } id && IndexOf(kept, "id") < 0)
        {
            kept.Insert(0, new("id", id));
        }

        RemoveDependent(kept, rule);

        // A page in a new window could otherwise navigate the page that opened it.
        if (IndexOf(kept, "target") >= 0)
        {
            var rel = IndexOf(kept, "rel");
            if (rel < 0)
            {
                kept.Add(new("rel", "noopener"));
            }
            else if (!kept[rel].Value.Split(' ').Contains("noopener", StringComparer.OrdinalIgnoreCase))
            {
                kept[rel] = new("rel", kept[rel].Value + " noopener");
            }
        }

        return kept;
    }

    // Removes the attributes without the attribute that they need.
    private static void RemoveDependent(List<KeyValuePair<string, string>> kept, ElementRule rule)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            if (rule.Find(kept[i].Key)?.Needs is { } needed && IndexOf(kept, needed) < 0)
            {
                kept.RemoveAll(pair => rule.Find(pair.Key)?.Needs is { } other && kept.All(one => one.Key != other));
                return;
            }
        }
    }

    private static int IndexOf(List<KeyValuePair<string, string>> attributes, string name)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Key == name)
            {
                return i;
            }
        }

        return -1;
    }

    // If styles are not allowed, the alignment of text can still be kept, as in the columns of a Markdown table. A table or an image would itself be
    // moved.
    private static string? AlignmentOf(BodyElement element, string style, ElementRule rule) =>
        element.LocalName is "p" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "tr" or "td" or "th"
        && rule.Find("align") is { } check && !element.HasAttribute("align") && StyleAttribute.TextAlign(style) is { } alignment
            ? check.Check(alignment)
            : null;

    private string? CheckValue(BodyElement element, BodyAttribute attribute, AttributeCheck check)
    {
        switch (check.Kind)
        {
            case AttributeKind.IdReferences:
                var ids = attribute.Value.Split(Ascii.HtmlSpaces, StringSplitOptions.RemoveEmptyEntries).Select(_ids.Find).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
                return ids.Count > 0 ? string.Join(" ", ids) : null;
            case AttributeKind.Style:
                return CleanStyle(element, attribute);
        }

        if (!check.HoldsUrls)
        {
            return check.Check(attribute.Value);
        }

        if (check.Kind == AttributeKind.SourceSet)
        {
            return CheckSourceSet(element, attribute, check.Kind);
        }

        var verdict = UrlPolicy.Check(attribute.Value, check.Kind, policy);
        var url = Judge(element, attribute, new TextSpan(0, attribute.Value.Length), verdict, check.Kind);
        if (!verdict.IsKept)
        {
            return null;
        }

        return element.LocalName == "a" ? CheckLink(element, attribute, url) : url;
    }

    private string? CleanStyle(BodyElement element, BodyAttribute attribute) =>
        StyleAttribute.Clean(attribute.Value, (span, reason) => reporter?.Style(element, attribute, span, reason));

    private string? CheckSourceSet(BodyElement element, BodyAttribute attribute, AttributeKind kind) =>
        SourceSet.Check(attribute.Value, policy, (span, candidate) => Judge(element, attribute, span, candidate, kind));

    // Returns the URL to write.
    private string Judge(BodyElement element, BodyAttribute attribute, TextSpan span, UrlVerdict verdict, AttributeKind kind)
    {
        if (verdict.Result != UrlResult.Allowed)
        {
            reporter?.Url(element, attribute, span, verdict, kind);
        }

        if (!verdict.IsKept)
        {
            return verdict.Url;
        }

        var url = verdict.Result == UrlResult.Allowed ? ResolveFile(element, attribute, span, verdict.Url, kind) : verdict.Url;
        CountPrefix(url);
        return url;
    }

    // A relative URL of a file next to the post becomes a URL below the article, so that it works on every page that shows the body.
    private string ResolveFile(BodyElement element, BodyAttribute attribute, TextSpan span, string url, AttributeKind kind)
    {
        var isWritten = reporter is not null && element.Position >= 0 && !SanitizerReporter.HasLiquid(attribute.Value);
        var file = links.FindFile(url, kind == AttributeKind.Link, isWritten ? () => reporter!.LocateUrl(element, attribute, span) : null);
        if (element.LocalName == "img" && kind == AttributeKind.Image)
        {
            _picture = file;
        }

        return links.UrlOf(url, file);
    }

    // Feeds, and the checks of links, put the article's own URL before a relative one.
    private void CountPrefix(string url) =>
        _prefixLength += UrlKind.Of(url) == UriKind.Relative && !url.StartsWith("/", StringComparison.Ordinal) ? links.Context.OwnUrl.Length : 0;

    private string CheckLink(BodyElement element, BodyAttribute attribute, string url)
    {
        url = links.ResolveSource(url);
        var mended = links.RewriteFragment(url, _ids);
        if (reporter is not null && !SanitizerReporter.HasLiquid(attribute.Value))
        {
            if (links.FindPage(url) is { } page)
            {
                var (location, written) = reporter.Locate(element, attribute);
                links.Note(url, page, location, written);
            }

            if (mended == url && url.Length > 1 && url[0] == '#' && url != "#top" && _ids.Find(url.Substring(1)) is null)
            {
                reporter.UnknownFragment(element, attribute, url, _ids.All, links.Context.IdPrefix);
            }
        }

        return mended;
    }

    private static bool IsWithoutText(BodyElement element, List<KeyValuePair<string, string>> attributes) =>
        IndexOf(attributes, "src") is >= 0 and var source && attributes[source].Value.Length > 0 && !element.HasAttribute("alt") && !element.HasAttribute("aria-label") && !element.HasAttribute("aria-labelledby")
        && element.GetAttribute("aria-hidden") != "true" && element.GetAttribute("role") is not ("presentation" or "none");

    // Without its style, a hidden element would become visible, which its author did not intend.
    private static string? HiddenBy(BodyElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return "'hidden' attribute";
        }

        var style = element.GetAttribute("style");
        if (style is null || style.IndexOf("display", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        foreach (var declaration in style.Split(';'))
        {
            var parts = declaration.Split([':'], 2);
            if (parts.Length == 2 && parts[0].Trim().Equals("display", StringComparison.OrdinalIgnoreCase)
                && parts[1].Replace("!important", "").Trim().Equals("none", StringComparison.OrdinalIgnoreCase))
            {
                return "style 'display:none'";
            }
        }

        return null;
    }

    private readonly record struct Frame(List<BodyNode> Nodes, bool IsWritten)
    {
        public int Index { get; init; }

        /// <summary>Returns the next node; <c>null</c> after the last.</summary>
        public BodyNode? Next => Index < Nodes.Count ? Nodes[Index] : null;

        /// <summary>The open list around items of these nodes; <c>null</c> if there is none.</summary>
        public string? List { get; init; }
    }
}
