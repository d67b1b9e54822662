namespace NewsContent;

/// <summary>Sets the key that a property of a <see cref="DataEntry"/> reads. Without it, the key is the name of the property in snake case.</summary>
/// <param name="key">The key in the mapping, or the name of the column.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DataKeyAttribute(string key) : Attribute
{
    /// <summary>The key in the mapping, or the name of the column.</summary>
    public string Key => key;
}
