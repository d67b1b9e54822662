using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Declarations;

/// <summary>Reads the JSON name of a property: from the attributes of System.Text.Json, or its name in camel case.</summary>
internal static class JsonNames
{
    /// <summary>The attribute that names a converter.</summary>
    public const string Converter = Namespace + "JsonConverterAttribute";

    private const string Namespace = "System.Text.Json.Serialization.";

    /// <summary>Returns the name, or <c>null</c> if the property is not public or is ignored.</summary>
    /// <param name="property">A property of a model.</param>
    public static string? Of(IPropertySymbol property)
    {
        if (property.DeclaredAccessibility != Accessibility.Public || IsIgnored(property))
        {
            return null;
        }

        return Find(property, "JsonPropertyNameAttribute")?.ConstructorArguments.FirstOrDefault().Value as string ?? Camel(property.Name);
    }

    // JsonIgnoreCondition.Always is 1 and the default; the other conditions are about null.
    private static bool IsIgnored(IPropertySymbol property)
    {
        const int Always = 1;
        return Find(property, "JsonIgnoreAttribute") is { } ignore
            && ignore.NamedArguments.FirstOrDefault(argument => argument.Key == "Condition").Value.Value is null or Always;
    }

    // As JsonNamingPolicy.CamelCase: the last capital in a run begins the next word, as in rssFeed for RSSFeed.
    private static string Camel(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    private static AttributeData? Find(IPropertySymbol property, string name) =>
        property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Namespace + name);
}
