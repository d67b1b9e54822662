namespace NewsContent;

/// <summary>
/// Declares a property of a <see cref="DataEntry"/> as the id, by which <c>ById</c> finds the entry. If the entries are the values of a mapping, the id is the key of the
/// entry; otherwise it is the value of the property's key. Ids are distinct in a file, and in Unicode normalization form C.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DataIdAttribute : Attribute;
