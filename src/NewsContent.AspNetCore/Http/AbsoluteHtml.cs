using System.Buffers;
using System.Text;
using NewsContent.Layout;

namespace NewsContent.AspNetCore.Http;

/// <summary>Writes published HTML with other URLs: absolute for feeds, because readers show it outside the site, or with the prefix of the site.</summary>
internal ref struct AbsoluteHtml
{
    // The ASCII white space of HTML, which ends a URL in a list.
    private static ReadOnlySpan<byte> WhiteSpace => " \t\n\f\r"u8;

    private readonly ReadOnlySpan<byte> _html;
    private readonly PageBase _page;
    private readonly IBufferWriter<byte> _output;
    private int _written;

    private AbsoluteHtml(ReadOnlySpan<byte> html, PageBase page, IBufferWriter<byte> output)
    {
        _html = html;
        _page = page;
        _output = output;
    }

    /// <summary>Writes the HTML.</summary>
    /// <param name="html">The published HTML.</param>
    /// <param name="origin">The scheme and the host.</param>
    /// <param name="page">The absolute URL of the article.</param>
    /// <param name="output">The destination.</param>
    public static void Write(ReadOnlySpan<byte> html, string origin, string page, IBufferWriter<byte> output) =>
        new AbsoluteHtml(html, new PageBase(origin, page), output).Write();

    /// <summary>Writes the HTML with a prefix before the URLs from the root.</summary>
    /// <param name="html">The published HTML.</param>
    /// <param name="prefix">The path before the paths of the site; may be empty.</param>
    /// <param name="output">The destination.</param>
    public static void WriteWithPrefix(ReadOnlySpan<byte> html, string prefix, IBufferWriter<byte> output)
    {
        if (prefix.Length == 0)
        {
            output.Write(html);
            return;
        }

        new AbsoluteHtml(html, new PageBase(prefix), output).Write();
    }

    private void Write()
    {
        var reader = new PublishedHtmlReader(_html);
        while (reader.ReadStartTag())
        {
            while (reader.ReadAttribute())
            {
                if (reader.AttributeValue.IsEmpty && IsOneOf(UrlAttributes.Loaded, reader.AttributeName))
                {
                    continue;
                }

                if (IsOneOf(UrlAttributes.Single, reader.AttributeName))
                {
                    Extend(reader.ValueStart, reader.AttributeValue);
                }
                else if (IsOneOf(UrlAttributes.Lists, reader.AttributeName))
                {
                    ExtendAll(reader.ValueStart, reader.AttributeValue);
                }
            }
        }

        _output.Write(_html[_written..]);
    }

    private void Extend(int start, ReadOnlySpan<byte> url)
    {
        var prefix = _page.PrefixOf(url);
        if (!prefix.IsEmpty)
        {
            _output.Write(_html[_written..start]);
            _output.Write(prefix);
            _written = start;
        }
    }

    // HTML, 4.8.4.2.2: a URL extends to white space; trailing commas separate it from the next URL, otherwise a size follows.
    private void ExtendAll(int start, ReadOnlySpan<byte> list)
    {
        for (var at = 0; (at = SkipSeparators(list, at)) < list.Length;)
        {
            var url = list[at..EndOf(list, at, WhiteSpace)];
            var trimmed = url.TrimEnd((byte)',');
            Extend(start + at, trimmed);
            at += url.Length;
            at = trimmed.Length < url.Length ? at : EndOf(list, at, ","u8);
        }
    }

    private static int SkipSeparators(ReadOnlySpan<byte> list, int at)
    {
        while (at < list.Length && (list[at] == ',' || WhiteSpace.Contains(list[at])))
        {
            at++;
        }

        return at;
    }

    private static int EndOf(ReadOnlySpan<byte> list, int at, ReadOnlySpan<byte> ends)
    {
        var length = list[at..].IndexOfAny(ends);
        return length < 0 ? list.Length : at + length;
    }

    private static bool IsOneOf(string[] names, ReadOnlySpan<byte> name)
    {
        foreach (var other in names)
        {
            if (Ascii.Equals(name, other))
            {
                return true;
            }
        }

        return false;
    }
}
