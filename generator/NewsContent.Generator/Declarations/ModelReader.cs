using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using PatternSyntax = NewsContent.Compiler.Bodies.Selection.PatternSyntax;

namespace NewsContent.Generator.Declarations;

/// <summary>Reads a model: a partial class that derives from <c>Article</c> or <c>DataEntry</c>, and its partial properties.</summary>
internal sealed class ModelReader
{
    private const string ArticleName = "NewsContent.Article";
    private const string EntryName = "NewsContent.DataEntry";

    private readonly INamedTypeSymbol _type;
    private readonly bool _isEntry;
    private readonly CancellationToken _cancellation;
    private readonly List<Problem> _problems = [];
    private readonly List<ModelProperty> _properties = [];
    private readonly List<FileSpan> _locations = [];
    private readonly List<string> _stubs = [];
    private readonly List<INamedTypeSymbol> _inner = [];

    private ModelReader(INamedTypeSymbol type, bool isEntry, CancellationToken cancellation)
    {
        _type = type;
        _isEntry = isEntry;
        _cancellation = cancellation;
    }

    /// <summary>Reads the model; the result has no schema if the type is not a valid model.</summary>
    public static (ModelSchema? Schema, EquatableArray<ModelSchema> Entries, EquatableArray<FileSpan> PropertyLocations, EquatableArray<EquatableArray<FileSpan>> EntryLocations, EquatableArray<Problem> Problems)? Read(
        INamedTypeSymbol type, FileSpan collection, LanguageVersion language, CancellationToken cancellationToken)
    {
        if (type.ToDisplayString() == ArticleName)
        {
            return (ModelSchema.Article, default, default, default, default);
        }

        // The compiler itself reports a type that is not an article.
        if (type.TypeKind == TypeKind.Error || !DerivesFrom(type, ArticleName))
        {
            return null;
        }

        var reader = new ModelReader(type, isEntry: false, cancellationToken);
        var schema = reader.ReadModel(collection, language);
        var inner = ReadAll(reader._inner, collection, language, cancellationToken);
        return (
            inner.Schemas.Contains(null) ? null : schema,
            inner.Schemas.OfType<ModelSchema>().ToEquatableArray(),
            reader._locations.ToEquatableArray(),
            inner.Locations.ToEquatableArray(),
            reader._problems.Concat(inner.Problems).ToEquatableArray());
    }

    /// <summary>Reads the model of a data file and the models of the entries inside of its entries; the result has no schemas if one of them is not a valid model.</summary>
    public static (EquatableArray<ModelSchema> Schemas, EquatableArray<EquatableArray<FileSpan>> PropertyLocations, EquatableArray<Problem> Problems)? ReadEntries(
        INamedTypeSymbol type, FileSpan declaration, LanguageVersion language, CancellationToken cancellationToken)
    {
        // The compiler itself reports a type that is not an entry.
        if (type.TypeKind == TypeKind.Error || !(type.ToDisplayString() == EntryName || DerivesFrom(type, EntryName)))
        {
            return null;
        }

        var (schemas, locations, problems) = ReadAll([type], declaration, language, cancellationToken);
        return (schemas.Contains(null) ? default : schemas.OfType<ModelSchema>().ToEquatableArray(), locations.ToEquatableArray(), problems.ToEquatableArray());
    }

    // The models of entries, and those inside of them.
    private static (List<ModelSchema?> Schemas, List<EquatableArray<FileSpan>> Locations, List<Problem> Problems) ReadAll(
        IEnumerable<INamedTypeSymbol> types, FileSpan declaration, LanguageVersion language, CancellationToken cancellationToken)
    {
        var known = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>(types.Where(known.Add));
        var schemas = new List<ModelSchema?>();
        var locations = new List<EquatableArray<FileSpan>>();
        var problems = new List<Problem>();
        while (open.Count > 0)
        {
            var reader = new ModelReader(open.Dequeue(), isEntry: true, cancellationToken);
            schemas.Add(reader.ReadModel(declaration, language));
            locations.Add(reader._locations.ToEquatableArray());
            problems.AddRange(reader._problems);
            foreach (var inner in reader._inner.Where(known.Add))
            {
                open.Enqueue(inner);
            }
        }

        return (schemas, locations, problems);
    }

    /// <summary>Reads a class that may be a model; <c>null</c> if it is not valid.</summary>
    public static ModelSchema? ReadCandidate(INamedTypeSymbol type, FileSpan location, LanguageVersion language, CancellationToken cancellationToken) =>
        type.BaseType?.ToDisplayString() is ArticleName or EntryName
            ? new ModelReader(type, type.BaseType.Name == "DataEntry", cancellationToken).ReadModel(location, language)
            : null;

    private static bool DerivesFrom(ITypeSymbol? type, string name)
    {
        for (var level = type?.BaseType; level is not null; level = level.BaseType)
        {
            if (level.ToDisplayString() == name)
            {
                return true;
            }
        }

        return false;
    }

    private ModelSchema? ReadModel(FileSpan collection, LanguageVersion language)
    {
        var syntax = DeclarationLocations.InOrder(_type.DeclaringSyntaxReferences, static reference => reference).Select(reference => reference.GetSyntax(_cancellation)).OfType<TypeDeclarationSyntax>().FirstOrDefault();
        var location = syntax is null ? collection : DeclarationLocations.Create(syntax.Identifier.GetLocation());
        var baseName = _isEntry ? EntryName : ArticleName;
        var shortName = baseName.Substring(baseName.IndexOf('.') + 1);
        var mistake =
            _type.ToDisplayString() == EntryName ? "it is the base class of models; declare a partial class that derives from it" :
            syntax is null ? "it is declared in another project; declare the collection there" :
            syntax is RecordDeclarationSyntax ? $"it is a record, which cannot derive from {shortName}; write 'partial class {_type.Name}'" :
            !CollectionReader.IsPartial(syntax) ? $"it is not partial; write 'partial class {_type.Name}'" :
            _type.BaseType?.ToDisplayString() != baseName ? $"it does not derive directly from {shortName}; declare all properties in one class that does" :
            _type.IsGenericType || _type.ContainingType is not null ? "it is generic or nested in another type; declare it at the top level without type parameters" :
            _type.IsAbstract ? "it is abstract; delete 'abstract', because the collection creates instances" :
            null;
        if (mistake is not null)
        {
            Add(DeclarationProblems.InvalidModel, location, _type.Name, mistake);
            return null;
        }

        foreach (var property in _type.GetMembers().OfType<IPropertySymbol>().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) is PropertyDeclarationSyntax declaration)
            {
                var count = _properties.Count;
                ReadProperty(property, declaration);
                if (_properties.Count == count && CollectionReader.IsPartial(declaration) && property.Type.TypeKind != TypeKind.Error && declaration.AccessorList is not null)
                {
                    _stubs.Add(PropertyStub.Create(property, declaration));
                }
            }
        }

        // The referenced Roslyn version has no name for C# 13, which introduced partial properties.
        if (_properties.Count > 0 && language < (LanguageVersion)1300)
        {
            Add(DeclarationProblems.LanguageTooOld, location, _type.Name, language.ToDisplayString());
            return null;
        }

        return new ModelSchema
        {
            FullName = _type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            Namespace = CollectionReader.NamespaceOf(_type),
            Name = CollectionReader.Escape(_type.Name),
            HasEmptyConstructor = _type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 0),
            HasConstructor = _type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared
                && constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.ToDisplayString() == "NewsContent.CompilerServices." + (_isEntry ? "DataHandle" : "ArticleHandle")),
            IsEntry = _isEntry,
            HasJsonConverter = FindAttribute(_type, JsonNames.Converter) is not null,
            Properties = _properties.ToEquatableArray(),
            Stubs = _stubs.ToEquatableArray(),
            Removals = ReadRemovals().ToEquatableArray(),
        };
    }

    private void ReadProperty(IPropertySymbol property, PropertyDeclarationSyntax syntax)
    {
        var key = FindAttribute(property, _isEntry ? "NewsContent.DataKeyAttribute" : "NewsContent.FrontMatterAttribute");
        var isId = _isEntry && FindAttribute(property, "NewsContent.DataIdAttribute") is not null;
        var select = FindAttribute(property, "NewsContent.SelectAttribute");
        var lookup = FindAttribute(property, "NewsContent.LookupAttribute");
        var location = DeclarationLocations.Create(syntax.Identifier.GetLocation());
        if (!CollectionReader.IsPartial(syntax))
        {
            if (key is not null || select is not null || lookup is not null || isId)
            {
                Add(DeclarationProblems.InvalidProperty, location, property.Name, $"it is not partial; write 'public partial {syntax.Type} {property.Name} {{ get; }}'");
            }

            return;
        }

        var mistake =
            property.IsStatic ? "it is static; delete 'static', because each object has its own value" :
            property.SetMethod is not null ? "it has a setter; write '{ get; }', because compiled values do not change" :
            _isEntry && FindAttribute(property, "NewsContent.FrontMatterAttribute") is not null ? "it has [FrontMatter], but data files have no front matter; write [DataKey(\"…\")]" :
            _isEntry && lookup is not null ? "it has [Lookup], but only articles have lookups; delete the attribute" :
            select is not null && DerivesFrom(PropertyTypeReader.ItemOrNull(property.Type), EntryName) ? "it has [Select], but a mapping cannot be read from a body; delete the attribute" :
            _isEntry && select is not null ? "it has [Select], but data files have no body; delete the attribute" :
            key is not null && select is not null ? "it has both [FrontMatter] and [Select]; delete one of the two" :
            isId && _properties.FirstOrDefault(other => other.IsId) is { } otherId ? $"{otherId.Name} also has [DataId]; delete one of the two" :
            null;
        if (mistake is not null)
        {
            Add(DeclarationProblems.InvalidProperty, location, property.Name, mistake);
            return;
        }

        if (isId && (property.Type.SpecialType != SpecialType.System_String || property.Type.NullableAnnotation == NullableAnnotation.Annotated))
        {
            Add(DeclarationProblems.InvalidProperty, location, property.Name, $"an id is a string; write 'public partial string {property.Name} {{ get; }}'");
            return;
        }

        if (PropertyTypeReader.Read(property.Type) is not { } type)
        {
            Add(DeclarationProblems.UnsupportedType, DeclarationLocations.Create(syntax.Type.GetLocation()), property.Name, syntax.Type.ToString());
            return;
        }

        var rule = select is null ? null : ReadRule(select, property.Name);
        if (select is not null && rule is null)
        {
            return;
        }

        var model = type with
        {
            Name = CollectionReader.Escape(property.Name),
            Key = key?.ConstructorArguments.FirstOrDefault().Value as string ?? ModelKey.Of(property.Name),
            DisplayType = syntax.Type.ToString(),
            JsonName = JsonNames.Of(property),
            Modifiers = string.Join(" ", syntax.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(modifier => modifier.Text)),
            IsId = isId,
            Lookup = lookup is null ? null : ReadLookup(lookup, property.Name, type.Type, syntax.Type.ToString()),
            Select = rule is null ? null : rule with { First = !type.IsList },
            IsForeign = type.Type == ModelType.Reference && IsForeign(PropertyTypeReader.ItemOf(property.Type)),
            Stub = type.Type == ModelType.Reference && syntax.AccessorList is not null ? PropertyStub.Create(property, syntax) : "",
        };
        if (model.Select is null && _properties.FirstOrDefault(other => other.Select is null && other.Key == model.Key) is { } first)
        {
            Add(DeclarationProblems.DuplicateKey, location, property.Name, model.Key, first.Name, _isEntry ? "DataKey" : "FrontMatter");
            return;
        }

        if (type.Type == ModelType.Entry)
        {
            _inner.Add(PropertyTypeReader.ItemOf(property.Type));
        }

        _properties.Add(model);
        _locations.Add(location);
    }

    // The name of the lookup; null if it is not valid, which is reported.
    private string? ReadLookup(AttributeData attribute, string property, ModelType type, string typeName)
    {
        if (!ModelLookup.Supports(type))
        {
            Add(DeclarationProblems.UnsupportedLookup, ArgumentLocation(attribute, null), property, typeName);
            return null;
        }

        var own = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Name").Value.Value as string;
        var name = own ?? "By" + property;
        var fault =
            !SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "it is not a C# name" :
            ModelLookup.IsMember(name) ? "every collection has this member" :
            _properties.FirstOrDefault(other => other.Lookup == name) is { } first ? $"the lookup of {first.Name} has it" :
            null;
        if (fault is null)
        {
            return name;
        }

        Add(DeclarationProblems.InvalidLookup, ArgumentLocation(attribute, own is null ? null : "Name"), property, name, fault);
        return null;
    }

    // The base class of all models is in the library.
    private bool IsForeign(INamedTypeSymbol model) =>
        !SymbolEqualityComparer.Default.Equals(model.ContainingAssembly, _type.ContainingAssembly) && model.ToDisplayString(NullableFlowState.None) != ArticleName;

    /// <summary>Reads the rule of an attribute, and reports its problems once.</summary>
    private SelectRule? ReadRule(AttributeData attribute, string name)
    {
        var selector = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        var pattern = Named("Pattern").Value as string;
        if (SelectorSyntax.FindMistake(selector) is { } selectorMistake)
        {
            AddOnce(DeclarationProblems.InvalidSelector, ArgumentLocation(attribute, null), selector, selectorMistake);
            return null;
        }

        if (pattern is not null && PatternSyntax.FindMistake(pattern) is { } mistake)
        {
            AddOnce(DeclarationProblems.InvalidPattern, ArgumentLocation(attribute, "Pattern"), pattern, mistake);
            return null;
        }

        if (SelectedValue.FindMistake(selector, Named("Attribute").Value as string) is { } fault)
        {
            AddOnce(DeclarationProblems.InvalidProperty, ArgumentLocation(attribute, Named("Attribute").Value is null ? null : "Attribute"), name, fault);
            return null;
        }

        return new SelectRule(selector, Named("Attribute").Value as string, pattern, Named("Remove").Value is true);

        TypedConstant Named(string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
    }

    private IEnumerable<string> ReadRemovals()
    {
        var attributes = _type.GetAttributes().Where(attribute => attribute.AttributeClass?.ToDisplayString() == "NewsContent.RemoveAttribute");
        foreach (var attribute in DeclarationLocations.InOrder(attributes, static attribute => attribute.ApplicationSyntaxReference))
        {
            var selector = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
            if (SelectorSyntax.FindMistake(selector) is { } mistake)
            {
                AddOnce(DeclarationProblems.InvalidSelector, ArgumentLocation(attribute, null), selector, mistake);
            }
            else
            {
                yield return selector;
            }
        }
    }

    private FileSpan ArgumentLocation(AttributeData attribute, string? name)
    {
        var syntax = (AttributeSyntax)attribute.ApplicationSyntaxReference!.GetSyntax(_cancellation);
        var argument = syntax.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
        return DeclarationLocations.Create(argument?.Expression.GetLocation() ?? syntax.GetLocation());
    }

    private static AttributeData? FindAttribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    private void Add(ProblemKind kind, FileSpan location, params string[] arguments) =>
        _problems.Add(new Problem(kind, location, arguments.Select(ProblemBag.Shorten).ToEquatableArray()));

    private void AddOnce(ProblemKind kind, FileSpan location, params string[] arguments)
    {
        if (!_problems.Any(problem => problem.Kind == kind && problem.Location == location))
        {
            Add(kind, location, arguments);
        }
    }
}
