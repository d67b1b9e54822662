using System.Globalization;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>Reports the parts that the sanitizer removes, at their location in the post.</summary>
/// <param name="html">The parsed HTML.</param>
/// <param name="sourceMap">The source map of the HTML.</param>
/// <param name="problems">Receives the problems.</param>
/// <param name="policy">The policy that the messages describe.</param>
internal sealed class SanitizerReporter(string html, ISourceMap sourceMap, ProblemBag problems, HtmlPolicy policy)
{
    // Searching for a name takes time, so only the first unknown fragments get a suggestion.
    private const int MaxSuggestions = 20;
    private const int MaxCandidates = 500;

    // The maximum number of passes over the HTML in search of tags without a position in the parser.
    private const int MaxReadings = 4;

    private int _last;
    private int _searched;
    private int _tagPosition = -1;
    private HtmlTag _tag;
    private int _suggestions;
    private BodyAttribute? _compared;
    private bool _isVerbatim;
    private TextSpan _lastUrl = new(-1, 0);
    private bool _hasAsciiHost;

    public void Dropped(BodyElement element, ElementRule rule)
    {
        var advice = RemovalAdvice.For(element, rule, policy.Options.FrameHosts);
        problems.Add(
            BodyProblems.ElementRemoved,
            sourceMap.Map(TagOf(element).Span),
            element.LocalName,
            advice.Reason,
            TextLength(element) is > 0 and var length ? string.Format(CultureInfo.InvariantCulture, length == 1 ? " with one character of content" : " with {0} characters of content", length) : "",
            advice.Remedy);
    }

    /// <summary>Reports a link or an image without a URL, and a link without text.</summary>
    public void Empty(BodyElement element)
    {
        if (IsWritten(element) && EmptyLinks.Find(element) is var (problem, arguments) && sourceMap.Map(TagOf(element).Span) is var span && !IsPrinted(span))
        {
            problems.Add(problem, span, arguments);
        }
    }

    /// <summary>Reports text in angle brackets whose words readers do not see.</summary>
    public void Words(BodyElement element)
    {
        if (HasOnlyNames(element.Attributes) && IsWritten(element) && sourceMap.Map(TagOf(element).Span) is var span && problems.File.GetText(span) is var tag && TagWords.IsFound(tag))
        {
            problems.Add(BodyProblems.TagOfWords, span, tag, $"&lt;{tag.Substring(1, tag.Length - 2)}&gt;");
        }
    }

    // Whether there are attributes, and none has a value.
    private static bool HasOnlyNames(BodyAttribute[] attributes)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].Value.Length > 0)
            {
                return false;
            }
        }

        return attributes.Length > 0;
    }

    public void Hidden(BodyElement element, string by, RemovedNodes removed)
    {
        if (IsWritten(element) && HasContent(element, removed))
        {
            problems.Add(BodyProblems.HiddenContentRemoved, sourceMap.Map(TagOf(element).Span), element.LocalName, by);
        }
    }

    public void Unwrapped(BodyElement element, ElementRule rule)
    {
        var (tag, name) = (TagOf(element).Span, element.LocalName);
        var span = sourceMap.Map(tag);
        var remedy = MeantTag.Remedy(
            name,
            problems.File.GetText(span),
            isKnown: rule != ElementRule.Unknown,
            () => _suggestions++ < MaxSuggestions && problems.File.Text.IndexOf("</" + name, span.End, StringComparison.OrdinalIgnoreCase) >= 0);
        problems.Add(BodyProblems.ElementUnwrapped, span, name, rule.Reason, remedy);
    }

    public void Handler(BodyElement element, string attribute)
    {
        if (IsWritten(element))
        {
            problems.Add(BodyProblems.HandlerRemoved, sourceMap.Map(AttributeOf(element, attribute).Span), attribute, element.LocalName);
        }
    }

    /// <param name="element">The element.</param>
    /// <param name="attribute">The <c>style</c> attribute.</param>
    /// <param name="declaration">The span of the declaration in the value.</param>
    /// <param name="reason">The reason for the removal.</param>
    public void Style(BodyElement element, BodyAttribute attribute, TextSpan declaration, string reason)
    {
        if (!IsWritten(element))
        {
            return;
        }

        problems.Add(
            BodyProblems.StyleRemoved,
            LocateIn(element, attribute, declaration),
            attribute.Value.Substring(declaration.Start, declaration.Length),
            element.LocalName,
            reason);
    }

    /// <param name="element">The element.</param>
    /// <param name="attribute">The attribute that holds the URL.</param>
    /// <param name="url">The span of the URL in the attribute's value.</param>
    /// <param name="verdict">The result of the check.</param>
    /// <param name="kind">How the URL is used.</param>
    public void Url(BodyElement element, BodyAttribute attribute, TextSpan url, UrlVerdict verdict, AttributeKind kind)
    {
        if (!IsWritten(element) || (verdict.Result == UrlResult.Preview && PreviewUrl.IsShown(verdict.Url, element.ReadText())))
        {
            return;
        }

        var span = LocateIn(element, attribute, url);
        var text = attribute.Value.Substring(url.Start, url.Length).Trim();
        if (UrlProblems.Describe(verdict, text, HasAsciiHost(span), $"'{attribute.Name}' of <{element.LocalName}>", kind, policy) is var (problem, arguments))
        {
            problems.Add(problem, span, arguments);
        }
    }

    /// <summary>Reports an attribute that HTML does not have, if it is similar to an allowed one.</summary>
    public void Misspelled(BodyElement element, BodyAttribute attribute, ElementRule rule)
    {
        if (IsWritten(element) && _suggestions < MaxSuggestions && MeantAttribute.Find(attribute.LocalName, rule) is { } meant)
        {
            _suggestions++;
            var span = sourceMap.Map(AttributeOf(element, attribute.Name).Name);
            problems.Add(BodyProblems.MisspelledAttribute, span, problems.File.GetText(span), element.LocalName, meant);
        }
    }

    /// <summary>Reports an attribute that is removed because its author wrote a wrong value.</summary>
    public void AttributeValue(BodyElement element, BodyAttribute attribute, string reason, string remedy)
    {
        if (IsWritten(element) && !HasLiquid(attribute.Value))
        {
            problems.Add(BodyProblems.InvalidValue, sourceMap.Map(AttributeOf(element, attribute.Name).Value), attribute.LocalName, element.LocalName, attribute.Value.Trim(), reason, remedy);
        }
    }

    public void NestedComponent(BodyElement element)
    {
        if (IsWritten(element))
        {
            problems.Add(ComponentProblems.Nested, sourceMap.Map(TagOf(element).Span), element.LocalName, element.Parent!.LocalName);
        }
    }

    public void MissingAttribute(BodyElement element, string name)
    {
        if (IsWritten(element))
        {
            problems.Add(ComponentProblems.MissingAttribute, sourceMap.Map(TagOf(element).Span), element.LocalName, name);
        }
    }

    public void UndeclaredAttribute(BodyElement element, BodyAttribute attribute, ComponentElement component)
    {
        if (IsWritten(element))
        {
            var nearest = NearestName.Find(attribute.LocalName, component.Attributes.Select(known => known.Name), maxDistance: 2);
            problems.Add(
                ComponentProblems.UndeclaredAttribute,
                sourceMap.Map(AttributeOf(element, attribute.Name).Span),
                attribute.LocalName,
                element.LocalName,
                nearest is null ? "declare it, or delete it" : $"did you mean '{nearest}'?");
        }
    }

    public void ComponentValue(BodyElement element, BodyAttribute attribute, ComponentElement component)
    {
        if (IsWritten(element) && component.Attributes.FirstOrDefault(known => known.Name == attribute.LocalName) is { Type: { } type })
        {
            problems.Add(
                ComponentProblems.InvalidValue,
                sourceMap.Map(AttributeOf(element, attribute.Name).Value),
                attribute.Value,
                attribute.LocalName,
                element.LocalName,
                type switch
                {
                    "integer" => "an integer such as 30",
                    "number" => "a number such as 2.5",
                    "date" => "a day such as 2022-06-07",
                    _ => type.LastIndexOf('|') is > 0 and var last ? $"{type.Substring(0, last).Replace("|", ", ")} or {type.Substring(last + 1)}" : type,
                });
        }
    }

    public void WithoutText(BodyElement element)
    {
        if (IsWritten(element))
        {
            problems.Add(BodyProblems.ImageWithoutText, sourceMap.Map(TagOf(element).Span), element.GetAttribute("src")!.Trim());
        }
    }

    public void UnknownFragment(BodyElement element, BodyAttribute attribute, string url, IEnumerable<string> ids, string prefix)
    {
        if (IsWritten(element))
        {
            var nearest = _suggestions++ < MaxSuggestions
                ? NearestName.Find(url.Substring(1), ids.Take(MaxCandidates).Select(id => id.Substring(prefix.Length)), maxDistance: 2)
                : null;
            problems.Add(
                LinkProblems.UnknownFragment,
                sourceMap.Map(AttributeOf(element, attribute.Name).Value),
                url,
                nearest is null ? "write the id of a heading, or delete the link" : $"did you mean '#{nearest}'?");
        }
    }

    /// <summary>Returns the location of an attribute's value in the post and the text of the post there.</summary>
    public (FileSpan Location, string Written) Locate(BodyElement element, BodyAttribute attribute)
    {
        var span = sourceMap.Map(IsWritten(element) ? AttributeOf(element, attribute.Name).Value : new TextSpan(_last, 0));
        return (problems.File.Locate(span), problems.File.GetText(span));
    }

    /// <summary>Returns the location of a URL in the post.</summary>
    /// <param name="element">The element.</param>
    /// <param name="attribute">The attribute that holds the URL.</param>
    /// <param name="url">The span of the URL in the attribute's value.</param>
    public FileSpan LocateUrl(BodyElement element, BodyAttribute attribute, TextSpan url) => problems.File.Locate(LocateIn(element, attribute, url));

    // An empty value of Liquid is reported where it is printed.
    private bool IsPrinted(TextSpan span) => HasLiquid(problems.File.GetText(span));

    /// <summary>Returns whether a value contains Liquid. A tag that is left as text is reported itself.</summary>
    public static bool HasLiquid(string text) => text.Contains("{{") || text.Contains("{%");

    private bool HasAsciiHost(TextSpan span)
    {
        if (span != _lastUrl)
        {
            _lastUrl = span;
            _hasAsciiHost = UrlProblems.HasAsciiHost(problems.File.GetText(span));
        }

        return _hasAsciiHost;
    }

    // In a value with character references the offsets differ. A long value can have many problems, so it is compared once.
    private TextSpan LocateIn(BodyElement element, BodyAttribute attribute, TextSpan span)
    {
        var value = AttributeOf(element, attribute.Name).Value;
        if (_compared != attribute)
        {
            _compared = attribute;
            _isVerbatim = value.Length == attribute.Value.Length && string.CompareOrdinal(html, value.Start, attribute.Value, 0, value.Length) == 0;
        }

        return sourceMap.Map(_isVerbatim ? span with { Start = value.Start + span.Start } : value);
    }

    // Formatting that the parser opens again in the next block is the same tag.
    private static bool IsWritten(BodyElement element) => element.Position >= 0;

    private static int TextLength(BodyElement element)
    {
        var length = 0;
        var nodes = new Stack<BodyNode>();
        nodes.Push(element.TemplateContent ?? element);
        while (nodes.Count > 0)
        {
            var node = nodes.Pop();
            length += node is BodyText text ? text.Data.Trim().Length : 0;
            foreach (var child in node.ChildNodes)
            {
                nodes.Push(child);
            }
        }

        return length;
    }

    private static bool HasContent(BodyElement element, RemovedNodes removed)
    {
        var nodes = new Stack<BodyNode>();
        nodes.Push(element);
        while (nodes.Count > 0)
        {
            var node = nodes.Pop();
            if (node is BodyText text && !string.IsNullOrWhiteSpace(text.Data) || node is BodyElement { LocalName: "img" or "video" or "audio" })
            {
                return true;
            }

            foreach (var child in node.ChildNodes.Where(child => !removed.Contains(child)))
            {
                nodes.Push(child);
            }
        }

        return false;
    }

    private HtmlAttribute AttributeOf(BodyElement element, string name)
    {
        var tag = TagOf(element);
        return tag.FindAttribute(html, name) ?? new HtmlAttribute(tag.Name, tag.Span, tag.Span);
    }

    private HtmlTag TagOf(BodyElement element)
    {
        // An element with many problems is requested once for each.
        var position = element.Position;
        if (position < 0 || position != _tagPosition)
        {
            (_tag, _tagPosition) = (FindTag(element, position), position);
        }

        return _tag;
    }

    private HtmlTag FindTag(BodyElement element, int position)
    {
        // A tag after "</>" has the position of "</>", so the next start tag is used. For the root of foreign content, the parser keeps no position; the traversal is in
        // document order, so it is the next tag with that name.
        var start = position < 0 ? _last : position;
        var scanner = new HtmlTagScanner(html, start);
        while ((position >= 0 || _searched < MaxReadings * html.Length) && scanner.MoveNext(out var tag))
        {
            _searched += position < 0 ? tag.Span.End - start : 0;
            start = tag.Span.End;
            if (!tag.IsEnd && (position >= 0 || tag.GetName(html).Equals(element.LocalName, StringComparison.OrdinalIgnoreCase)))
            {
                _last = tag.Span.End;
                return tag;
            }
        }

        return new HtmlTag(new TextSpan(_last, 0), new TextSpan(_last, 0), false, 0);
    }
}
