namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>What is escaped where text becomes HTML.</summary>
internal enum Escaping
{
    /// <summary>Nothing: it is HTML.</summary>
    None,

    /// <summary>What would be a tag; references to characters stay.</summary>
    Text,

    /// <summary>As in text, and the quote.</summary>
    Attribute,

    /// <summary>References to characters too, as in code.</summary>
    All,
}
