using System.Text;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Replaces codes such as <c>:smile:</c> by the emoji's character. The plugin <c>jemoji</c> replaces them by pictures of another host, also outside code.
/// </summary>
internal static class EmojiCodes
{
    private static readonly Lazy<Dictionary<string, string>> Characters = new(Read);

    /// <summary>Replaces the codes in the text of nodes, except in code.</summary>
    public static void Replace(List<BodyNode> nodes, CancellationToken cancellationToken)
    {
        var open = new Stack<List<BodyNode>>([nodes]);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in open.Pop())
            {
                if (node is BodyText text)
                {
                    var replaced = Replace(text.Data);
                    if (!ReferenceEquals(replaced, text.Data))
                    {
                        text.Data = replaced;
                    }
                }
                else if (node is BodyElement element && element.LocalName is not ("pre" or "code" or "tt"))
                {
                    open.Push(element.ChildNodes);
                }
            }
        }
    }

    /// <summary>Replaces the codes in a string; returns the same instance if there are none.</summary>
    public static string Replace(string text)
    {
        StringBuilder? result = null;
        var copied = 0;
        for (var start = text.IndexOf(':'); start >= 0;)
        {
            var end = text.IndexOf(':', start + 1);
            if (end > start + 1 && Characters.Value.TryGetValue(text.Substring(start + 1, end - start - 1), out var emoji))
            {
                result ??= new StringBuilder(text.Length);
                result.Append(text, copied, start - copied).Append(emoji);
                copied = end + 1;
                end = text.IndexOf(':', copied);
            }

            start = end;
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(EmojiCodes).Assembly.GetManifestResourceStream("Emoji.txt")!);
        var characters = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var space = line.IndexOf(' ');
                characters.Add(line.Substring(0, space), line.Substring(space + 1));
            }
        }

        return characters;
    }
}
