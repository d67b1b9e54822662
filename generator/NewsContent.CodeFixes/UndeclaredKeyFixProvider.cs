using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using NewsContent.Compiler.Problems;
using NewsContent.Generator.Analysis;

namespace NewsContent.CodeFixes;

/// <summary>Declares the property of a model that reads a key of its posts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredKeyFixProvider))]
[Shared]
public sealed class UndeclaredKeyFixProvider : CodeFixProvider
{
    // The types in a declaration that can require a using directive.
    private static readonly Dictionary<string, string> FullNames = new(StringComparer.Ordinal)
    {
        ["IReadOnlyList"] = "global::System.Collections.Generic.IReadOnlyList",
        ["DateTimeOffset"] = "global::System.DateTimeOffset",
        ["FrontMatter"] = "global::NewsContent.FrontMatter",
    };

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LookupProblems.KeyWithoutProperty.Id);

    /// <summary>Returns <c>null</c>, because each declaration is a separate decision.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan) is ClassDeclarationSyntax model
                && diagnostic.Properties.TryGetValue(UndeclaredKeyAnalyzer.Declaration, out var declaration)
                && declaration is not null && SyntaxFactory.ParseMemberDeclaration(declaration) is { } property)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Declare '{ProblemBag.Shorten(declaration)}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(model, Add(property, model)))),
                        equivalenceKey: declaration),
                    diagnostic);
            }
        }
    }

    private static ClassDeclarationSyntax Add(MemberDeclarationSyntax property, ClassDeclarationSyntax model)
    {
        property = property.ReplaceNodes(
            property.DescendantNodes().OfType<SimpleNameSyntax>().Where(name => FullNames.ContainsKey(name.Identifier.Text)),
            static (_, name) => name is GenericNameSyntax generic
                ? SyntaxFactory.ParseName(FullNames[name.Identifier.Text] + generic.TypeArgumentList).WithAdditionalAnnotations(Simplifier.Annotation)
                : SyntaxFactory.ParseName(FullNames[name.Identifier.Text]).WithAdditionalAnnotations(Simplifier.Annotation));

        // A class can end after its name: 'partial class NewsArticle : Article;'.
        if (model.SemicolonToken.IsKind(SyntaxKind.SemicolonToken))
        {
            var end = model.SemicolonToken.TrailingTrivia;
            model = model.WithSemicolonToken(default)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(end));
        }

        var between = model.Members.Count == 0 ? SyntaxFactory.TriviaList() : SyntaxFactory.TriviaList(SyntaxFactory.ElasticCarriageReturnLineFeed);
        return model.AddMembers(property.WithLeadingTrivia(between)).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
