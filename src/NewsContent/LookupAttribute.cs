namespace NewsContent;

/// <summary>
/// Makes a property of a model a lookup of its collection: <c>[Lookup] public partial Sector? Sector { get; }</c> generates <c>News.BySector</c>. The hash table is
/// compiled, as for tags.
/// </summary>
/// <remarks>
/// The property can be a string, an enum, a Boolean, an <see cref="int"/>, a <see cref="long"/>, a <see cref="DateOnly"/>, an article, or a list of these. The key of an
/// article is its slug. Articles without a value are not in the lookup.
/// </remarks>
/// <seealso cref="ArticleGroups{TArticle}"/>
/// <seealso cref="ArticleGroups{TArticle, TKey}"/>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LookupAttribute : Attribute
{
    /// <summary>The name of the collection's property; <c>null</c> for <c>By</c> and the name of the model's property.</summary>
    public string? Name { get; set; }
}
