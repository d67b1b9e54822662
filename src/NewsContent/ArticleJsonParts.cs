namespace NewsContent;

/// <summary>The parts of an article's JSON document in addition to its metadata.</summary>
[Flags]
public enum ArticleJsonParts
{
    /// <summary>Only the metadata, without <c>html</c> and <c>text</c>.</summary>
    None = 0,

    /// <summary>The sanitized HTML of the body, as <c>html</c>.</summary>
    Html = 1,

    /// <summary>The visible text of the body, as <c>text</c>.</summary>
    Text = 2,
}
