using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>A line that begins with a code fence, parsed only to report problems.</summary>
/// <param name="Start">The offset of the fence.</param>
/// <param name="Fence">The fence, such as <c>```</c>.</param>
/// <param name="Info">The text after the fence.</param>
internal readonly record struct FenceLine(int Start, string Fence, string Info)
{
    /// <summary>Whether the text after the fence is a part of inline code, such as <c>```a```</c>.</summary>
    public bool IsInline => Info.IndexOf(Fence[Fence.Length - 1]) >= 0;

    /// <summary>Whether more than one word follows the fence, which kramdown does not accept.</summary>
    public bool HasSeveralWords => Info.Any(Ascii.IsRubySpace);

    /// <summary>Whether a space separates the text after the fence from it. The name of a language usually follows the fence directly.</summary>
    public bool HasText => Gap.Length > 0 && Info.Length > 0;

    public int Length => Text.Length;

    /// <summary>The fence with the text after it.</summary>
    public string Text => Fence + (Info.Length == 0 ? "" : Gap + Info);

    private string Gap { get; init; } = "";

    /// <summary>Reads a line; <c>null</c> if it does not begin with a fence.</summary>
    public static FenceLine? Read(string text, int line)
    {
        if (!LineSyntax.IsFence(text, line))
        {
            return null;
        }

        var start = LineSyntax.SkipIndent(text, line);
        var content = text.Substring(start, LineSyntax.NextLine(text, start) - start).TrimEnd();
        var length = content.Length - content.TrimStart('~', '`').Length;
        var info = content.Substring(length).TrimStart();

        // Both characters, such as `~`: kramdown reads it as a fence, which is never intended.
        if (content.Substring(0, length).Trim(content[0]).Length > 0)
        {
            return null;
        }

        return new FenceLine(start, content.Substring(0, length), info) { Gap = content.Substring(length, content.Length - length - info.Length) };
    }

    /// <summary>Returns the start and the text of a line of characters that look like a fence; <c>null</c> for other lines.</summary>
    public static (int Start, string Text)? ReadLookAlike(string text, int line, int end)
    {
        const string LookAlikes = "·‘’´｀＇～˜";

        var content = text.Substring(line, end - line).Trim();
        return content.Length is >= 3 and <= 6 && content.All(c => LookAlikes.IndexOf(c) >= 0) ? (text.IndexOf(content, line, StringComparison.Ordinal), content) : null;
    }

    /// <summary>Whether a later fence ends the code that this one begins.</summary>
    public bool IsEndedBy(FenceLine other) => other.Info.Length == 0 && other.Fence.StartsWith(Fence, StringComparison.Ordinal);

    /// <summary>Whether a later fence would start another code block if this one were closed.</summary>
    public bool IsFollowedBy(FenceLine other) =>
        other.Info.Length > 0 && !other.IsInline && !other.HasSeveralWords && other.Fence.StartsWith(Fence, StringComparison.Ordinal);
}
