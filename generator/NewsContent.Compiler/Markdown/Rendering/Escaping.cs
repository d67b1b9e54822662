namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>The characters that are escaped in HTML.</summary>
internal enum Escaping
{
    /// <summary>None, because it is HTML.</summary>
    None,

    /// <summary>The characters of tags; character references are kept.</summary>
    Text,

    /// <summary>The characters of text, and quotes.</summary>
    Attribute,

    /// <summary>Character references too, as in code.</summary>
    All,
}
