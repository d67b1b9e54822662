using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NewsContent.Generator.Analysis;

/// <summary>A look-up in C# whose key is known when it is compiled, such as <c>Articles.BySlug["rates"]</c>.</summary>
/// <param name="Collection">The class of the collection.</param>
/// <param name="Property">The property that is looked up in, such as <c>BySlug</c>.</param>
/// <param name="Key">The key.</param>
/// <param name="Argument">Where the key is.</param>
internal readonly record struct LookUp(INamedTypeSymbol Collection, string Property, string Key, SyntaxNode Argument)
{
    /// <summary>The look-up that an operation is; <c>null</c> for every other.</summary>
    public static LookUp? Find(IOperation operation)
    {
        var (instance, arguments) = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } index => (index.Instance, index.Arguments),
            IInvocationOperation { TargetMethod.Name: "TryGetValue" or "ContainsKey" } call => (call.Instance, call.Arguments),
            _ => (null, default),
        };

        // In this order, for this runs at every call: most are told by their names.
        return Unconverted(instance) is IPropertyReferenceOperation { Property: { IsIndexer: false } property } reference
            && KnownNames.IsLookUp(property.Name)
            && CollectionOf(reference) is { } collection
            && arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } key
            && KeyOf(key.Value, collection) is { } text
                ? new LookUp(collection, property.Name, text, key.Value.Syntax)
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

            // The collection's own constants need no check, which spares the making of what it would be checked by.
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
