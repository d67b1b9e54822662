namespace NewsContent;

/// <summary>The parts that an article's JSON document has beside its metadata.</summary>
[Flags]
public enum ArticleJsonParts
{
    /// <summary>The metadata alone: the document has neither <c>html</c> nor <c>text</c>.</summary>
    None = 0,

    /// <summary>The sanitized HTML of the body, as <c>html</c>.</summary>
    Html = 1,

    /// <summary>The visible text of the body, as <c>text</c>.</summary>
    Text = 2,
}
