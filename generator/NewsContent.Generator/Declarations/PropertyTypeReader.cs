using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Declarations;

/// <summary>Maps the C# type of a property to a model type.</summary>
internal static class PropertyTypeReader
{
    /// <summary>Returns the type information of a property; <c>null</c> if the type is not supported.</summary>
    /// <param name="type">The type.</param>
    public static ModelProperty? Read(ITypeSymbol type)
    {
        var isOptional = type.NullableAnnotation == NullableAnnotation.Annotated;
        var isList = type is INamedTypeSymbol { Name: "IReadOnlyList", Arity: 1 } list && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";
        var item = isList ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        if (isList && item.NullableAnnotation == NullableAnnotation.Annotated)
        {
            return null;
        }

        // Items of a list are read separately, so they cannot be null.
        if (item is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            isOptional = true;
            item = nullable.TypeArguments[0];
        }

        if (TypeOf(item) is not { } kind)
        {
            return null;
        }

        return new ModelProperty
        {
            Name = "",
            Key = "",
            DisplayType = "",
            Modifiers = "",
            Type = kind,
            TypeName = item.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            IsList = isList,
            IsOptional = isOptional,
            Members = kind == ModelType.Enum ? MembersOf(item) : default,
        };
    }

    /// <summary>Returns the type of the items of a list, or the type itself.</summary>
    public static INamedTypeSymbol ItemOf(ITypeSymbol type) =>
        (INamedTypeSymbol)(type is INamedTypeSymbol { Name: "IReadOnlyList", Arity: 1 } list ? list.TypeArguments[0] : type);

    /// <summary>Returns the type of the items of a list, or the type itself; <c>null</c> if it has no name.</summary>
    public static ITypeSymbol? ItemOrNull(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IReadOnlyList", Arity: 1 } list ? list.TypeArguments[0] : type;

    private static ModelType? TypeOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ModelType.String,
        SpecialType.System_Boolean => ModelType.Boolean,
        SpecialType.System_Int32 => ModelType.Int32,
        SpecialType.System_Int64 => ModelType.Int64,
        SpecialType.System_Double => ModelType.Double,
        SpecialType.System_Decimal => ModelType.Decimal,
        SpecialType.System_DateTime => ModelType.DateTime,
        _ when type.TypeKind == TypeKind.Enum => ModelType.Enum,
        _ when DerivesFrom(type, "NewsContent.Article") => ModelType.Reference,
        _ when DerivesFrom(type, "NewsContent.DataEntry") => ModelType.Entry,
        _ => type.ToDisplayString(NullableFlowState.None) switch
        {
            "System.DateOnly" => ModelType.DateOnly,
            "System.DateTimeOffset" => ModelType.DateTimeOffset,
            "System.TimeSpan" => ModelType.TimeSpan,
            "System.Uri" => ModelType.Uri,
            _ => null,
        },
    };

    private static bool DerivesFrom(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.OriginalDefinition.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(NullableFlowState.None) == name)
            {
                return true;
            }
        }

        return false;
    }

    // Values of ulong enums above the range of long keep their bits.
    private static EquatableArray<ModelEnumMember> MembersOf(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new ModelEnumMember(field.Name, field.ConstantValue is ulong value ? unchecked((long)value) : Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture)))
            .ToEquatableArray();
}
