namespace NewsContent;

/// <summary>A heading of an article's body: an <c>h1</c> to <c>h6</c> element.</summary>
public sealed class Heading
{
    internal Heading(int level, string text)
    {
        Level = level;
        Text = text;
    }

    /// <summary>1 for <c>h1</c> to 6 for <c>h6</c>.</summary>
    public int Level { get; }

    /// <summary>The heading's plain text, as it stands in <see cref="Article.Text"/>.</summary>
    public string Text { get; }

    /// <summary>The heading as a Markdown line, for logs and debuggers.</summary>
    public override string ToString() => new string('#', Level) + " " + Text;
}
