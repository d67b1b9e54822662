namespace NewsContent;

/// <summary>Names the front matter key that a model's property is read from. Without it the key is the property's name in snake case: <c>IsPaywalled</c> is <c>is_paywalled</c>.</summary>
/// <param name="key">The key, exactly as posts write it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FrontMatterAttribute(string key) : Attribute
{
    /// <summary>The key, exactly as posts write it.</summary>
    public string Key => key;
}
