using System.Buffers;
using System.Text;

namespace NewsContent.AspNetCore.Http;

/// <summary>Writes an article's HTML with absolute URLs, because feed readers show it outside the site.</summary>
internal static class AbsoluteHtml
{
    /// <summary>Writes the HTML.</summary>
    /// <param name="html">The published HTML.</param>
    /// <param name="origin">The scheme and host of the site.</param>
    /// <param name="page">The absolute URL of the article.</param>
    /// <param name="output">The writer that receives the result.</param>
    public static void Write(ReadOnlySpan<byte> html, string origin, string page, IBufferWriter<byte> output)
    {
        var bases = new Bases(origin, page);
        var written = 0;
        var position = 0;
        while (WrittenTag.TryFind(html, position, out var tag))
        {
            while (tag.ReadAttribute())
            {
                var value = html.Slice(tag.ValueStart, tag.ValueLength);
                if (IsUrl(tag.AttributeName))
                {
                    WritePrefix(html, ref written, tag.ValueStart, bases.PrefixOf(value), output);
                }
                else if (tag.AttributeName.SequenceEqual("srcset"u8))
                {
                    WriteCandidates(html, ref written, tag.ValueStart, value, bases, output);
                }
            }

            position = tag.Position;
        }

        output.Write(html[written..]);
    }

    // The attributes of the sanitizer's policy that hold one URL.
    private static bool IsUrl(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("poster"u8) || name.SequenceEqual("cite"u8);

    // The compiler writes ", " between the candidates of a srcset, and nowhere else in it.
    private static void WriteCandidates(ReadOnlySpan<byte> html, ref int written, int start, ReadOnlySpan<byte> value, Bases bases, IBufferWriter<byte> output)
    {
        var at = 0;
        while (true)
        {
            var length = value[at..].IndexOf(", "u8);
            var candidate = length < 0 ? value[at..] : value.Slice(at, length);
            WritePrefix(html, ref written, start + at, candidate.IsEmpty ? "" : bases.PrefixOf(candidate), output);
            if (length < 0)
            {
                return;
            }

            at += length + 2;
        }
    }

    private static void WritePrefix(ReadOnlySpan<byte> html, ref int written, int at, string prefix, IBufferWriter<byte> output)
    {
        if (prefix.Length > 0)
        {
            output.Write(html[written..at]);
            Encoding.UTF8.GetBytes(prefix, output);
            written = at;
        }
    }

    /// <summary>The texts that make a URL absolute as a browser would on the article's page, escaped for an attribute.</summary>
    private sealed class Bases(string origin, string page)
    {
        private readonly string _origin = Escape(origin);
        private readonly string _page = Escape(page);
        private readonly string _folder = Escape(page[..(page.LastIndexOf('/') + 1)]);

        public string PrefixOf(ReadOnlySpan<byte> url) =>
            url.StartsWith("//"u8) || HasScheme(url) ? ""
            : url.IsEmpty || url[0] is (byte)'#' or (byte)'?' ? _page
            : url[0] == '/' ? _origin
            : _folder;

        // A host or a permalink may hold any character, whatever wrote it.
        private static string Escape(string url) => url
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

        private static bool HasScheme(ReadOnlySpan<byte> url)
        {
            foreach (var b in url)
            {
                if (b == ':')
                {
                    return true;
                }

                if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'+' or (byte)'-' or (byte)'.'))
                {
                    return false;
                }
            }

            return false;
        }
    }
}
