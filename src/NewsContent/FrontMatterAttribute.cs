namespace NewsContent;

/// <summary>Sets the front matter key of a model's property. The default key is the name of the property in snake case: <c>is_paywalled</c> for <c>IsPaywalled</c>.</summary>
/// <param name="key">The key, exactly as in the posts.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FrontMatterAttribute(string key) : Attribute
{
    /// <summary>The key, exactly as in the posts.</summary>
    public string Key => key;
}
