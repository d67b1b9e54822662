using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NewsContent.Generator.Analysis;

/// <summary>A lookup in C# with a constant key, such as <c>Articles.BySlug["rates"]</c>.</summary>
/// <param name="Collection">The class of the collection.</param>
/// <param name="Property">The name of the property, such as <c>BySlug</c>.</param>
/// <param name="Key">The key.</param>
/// <param name="Argument">The argument that contains the key.</param>
internal readonly record struct Lookup(INamedTypeSymbol Collection, string Property, string Key, SyntaxNode Argument)
{
    /// <summary>Returns the lookup of an operation; <c>null</c> if it is not a lookup.</summary>
    public static Lookup? Find(IOperation operation)
    {
        var (instance, arguments) = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } index => (index.Instance, index.Arguments),
            IInvocationOperation { TargetMethod.Name: "TryGetValue" or "ContainsKey" } call => (call.Instance, call.Arguments),
            _ => (null, default),
        };

        // The order matters because this runs at every call: names exclude most of them.
        return Unconverted(instance) is IPropertyReferenceOperation { Property: { IsIndexer: false } property } reference
            && KnownNames.IsLookup(property)
            && CollectionOf(reference) is { } collection
            && arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } key
            && KeyOf(key.Value, collection) is { } text
                ? new Lookup(collection, property.Name, text, key.Value.Syntax)
                : null;
    }

    // The property of the collection, or of its Catalog.
    private static INamedTypeSymbol? CollectionOf(IPropertyReferenceOperation reference) =>
        reference.Property.IsStatic ? reference.Property.ContainingType
        : Unconverted(reference.Instance) is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Catalog" } catalog } ? catalog.ContainingType
        : null;

    private static string? KeyOf(IOperation value, INamedTypeSymbol collection)
    {
        value = Unconverted(value)!;
        return value switch
        {
            IUtf8StringOperation utf8 => utf8.Value,

            // The constants of the collection need no check, which avoids reading its names.
            IFieldReferenceOperation { Field.ContainingType: { Name: "Slugs", ContainingType: { } owner } } when SymbolEqualityComparer.Default.Equals(owner, collection) => null,
            _ => value.ConstantValue is { HasValue: true, Value: string text } ? text : null,
        };
    }

    private static IOperation? Unconverted(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
