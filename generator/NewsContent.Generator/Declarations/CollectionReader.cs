using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Declarations;

/// <summary>Reads a class with <c>[ArticleCollection]</c>. Only this class and <see cref="ModelReader"/> read the user's C# code.</summary>
internal static class CollectionReader
{
    public const string AttributeName = "NewsContent.ArticleCollectionAttribute`1";

    /// <summary>Reads a declaration.</summary>
    /// <param name="type">The class.</param>
    /// <param name="syntax">The part of the class that has the attribute.</param>
    /// <param name="attribute">The first attribute of that part.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static CollectionDeclaration Read(INamedTypeSymbol type, ClassDeclarationSyntax syntax, AttributeData attribute, CancellationToken cancellationToken)
    {
        var location = DeclarationLocations.Create(attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? syntax.Identifier.GetLocation());
        var folder = WithoutEnd(Nfc.Normalize(attribute.ConstructorArguments.FirstOrDefault().Value as string ?? ""));
        var problems = new List<Problem>();

        if (!IsValid(type, syntax))
        {
            Add(DeclarationProblems.InvalidCollection, DeclarationLocations.Create(syntax.Identifier.GetLocation()), type.Name);
        }

        if (!IsFolder(folder))
        {
            var argument = (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault();
            Add(DeclarationProblems.InvalidFolder, argument is null ? location : DeclarationLocations.Create(argument.GetLocation()), folder);
        }

        var orderBy = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "OrderBy").Value.Value as string;
        if (orderBy is not null && (folder == CollectionFolder.Posts || orderBy.Trim().Length == 0))
        {
            var argument = (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault(item => item.NameEquals is not null);
            Add(DeclarationProblems.InvalidOrder, argument is null ? location : DeclarationLocations.Create(argument.GetLocation()), orderBy, folder == CollectionFolder.Posts
                ? "posts are ordered by their dates; delete the argument"
                : "it is not a front matter key; write one such as \"weight\", or \"path\"");
            orderBy = null;
        }

        var language = ((CSharpParseOptions)syntax.SyntaxTree.Options).LanguageVersion;
        var model = attribute.AttributeClass?.TypeArguments.FirstOrDefault() is INamedTypeSymbol modelType
            ? ModelReader.Read(modelType, location, language, cancellationToken)
            : null;
        problems.AddRange(model?.Problems ?? default);
        var isValid = !problems.Any(problem => problem.Kind == DeclarationProblems.InvalidCollection || problem.Kind == DeclarationProblems.InvalidFolder);
        var schema = model is { Schema: { } read } ? new CollectionSchema(NamesOf(type, read, folder), read) { Entries = model.Value.Entries, OrderBy = orderBy } : null;
        return new CollectionDeclaration(isValid ? schema : null, folder, location, model?.PropertyLocations ?? default, problems.ToEquatableArray())
        {
            Refused = isValid ? null : schema,
            ModelName = ModelNameOf(attribute),
            EntryLocations = model?.EntryLocations ?? default,
        };

        void Add(ProblemKind kind, FileSpan at, params string[] arguments) =>
            problems.Add(new Problem(kind, at, arguments.Select(ProblemBag.Shorten).ToEquatableArray()));
    }

    /// <summary>Whether an attribute is that of a collection.</summary>
    public static bool IsCollection(AttributeData attribute) => attribute.AttributeClass is
    {
        MetadataName: "ArticleCollectionAttribute`1",
        ContainingType: null,
        ContainingNamespace: { Name: "NewsContent", ContainingNamespace.IsGlobalNamespace: true },
    };

    /// <summary>Whether a class can have generated members.</summary>
    public static bool IsValid(INamedTypeSymbol type, ClassDeclarationSyntax syntax) =>
        type is { IsStatic: true, IsGenericType: false, ContainingType: null } && IsPartial(syntax);

    public static bool IsPartial(MemberDeclarationSyntax syntax) => syntax.Modifiers.Any(SyntaxKind.PartialKeyword);

    public static string? NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    /// <summary>Returns a name in C# syntax: with '@' if it is a keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Returns the model of a declaration, fully qualified.</summary>
    public static string? ModelNameOf(AttributeData attribute) => attribute.AttributeClass?.TypeArguments.FirstOrDefault()?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Returns the names of a declared class.</summary>
    public static CollectionNames NamesOf(INamedTypeSymbol type, ModelSchema model, string folder) =>
        new(NamespaceOf(type), Escape(type.Name), model.FullName, folder)
        {
            IsDeclared = true,
            IsDocumented = type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().GetLeadingTrivia().Any(IsDocumentation)),
            HintPrefix = (type.ContainingNamespace.IsGlobalNamespace ? "global" : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace("@", "")) + "." + type.Name,
        };

    // Reads the text, because the compiler parses XML docs as comments without a documentation file.
    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
        || (trivia.ToString() is var text && (text.StartsWith("///", StringComparison.Ordinal) || text.StartsWith("/**", StringComparison.Ordinal)));

    private static bool IsFolder(string folder) =>
        CollectionFolder.HasPages(folder)
            ? folder.Length == 1 || folder.Substring(1).Split('/').All(IsPageFolder)
            : CollectionFolder.IsName(folder);

    private static bool IsPageFolder(string name) =>
        name.Length > 0 && name[0] != '.' && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ' ');

    // "/docs/" is "/docs".
    private static string WithoutEnd(string folder) => CollectionFolder.HasPages(folder) && folder.Length > 1 ? folder.TrimEnd('/') : folder;
}
