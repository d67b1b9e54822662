namespace NewsContent.Compiler.Problems;

/// <summary>The problems that are errors although Jekyll builds the site.</summary>
internal enum Strictness
{
    /// <summary>None: all are warnings.</summary>
    None,

    /// <summary>The problems of posts that cannot be read, as with <c>strict_front_matter</c> in <c>_config.yml</c>.</summary>
    FrontMatter,

    /// <summary>All problems, as with the property <c>NewsContentStrict</c>.</summary>
    All,
}
