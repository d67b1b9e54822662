using NewsContent.Compiler.FrontMatter;

namespace NewsContent.Compiler.Articles;

/// <summary>A front matter key that every article has: one row of <see cref="FrontMatterKeys"/>.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">The type of its values, which defaults of the site are checked for.</param>
internal sealed record FrontMatterKey(string Name, KeyType Type)
{
    /// <summary>Another key for the same property; <c>null</c> if there is none.</summary>
    public string? Plural { get; init; }

    /// <summary>The type of the values of <see cref="Plural"/>.</summary>
    public KeyType PluralType { get; init; } = Type;

    /// <summary>
    /// The property that the key sets; <c>null</c> if it only controls how the post is compiled. Equality, the content hash and the cache cover every column.
    /// </summary>
    public MetadataColumn? Column { get; init; }

    /// <summary>Whether the column is the string as written. Otherwise <c>MetadataReader</c> has a rule for it.</summary>
    public bool IsAsWritten { get; init; }

    /// <summary>The variable of <c>page</c> in Liquid that has the value of the column; <c>null</c> if Liquid has only the written value.</summary>
    public string? LiquidName { get; init; }

    /// <summary>Whether readers see the strings, so that deceptive characters in them are reported.</summary>
    public bool IsShown { get; init; }

    /// <summary>The key and its plural.</summary>
    public IEnumerable<string> Names => Plural is null ? [Name] : [Name, Plural];

    /// <summary>Returns the type of the values of one of the names.</summary>
    public KeyType TypeOf(string name) => name == Plural ? PluralType : Type;
}
