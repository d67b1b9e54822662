using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using NewsContent.Compiler.Problems;
using NewsContent.Generator.Analysis;

namespace NewsContent.CodeFixes;

/// <summary>Replaces a key that no article has with the nearest name. For a slug it also offers the constant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LookupFixProvider))]
[Shared]
public sealed class LookupFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(LookupProblems.UnknownSlug.Id, LookupProblems.UnknownName.Id, LookupProblems.UnknownUrl.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax key
                || !diagnostic.Properties.TryGetValue(LookupAnalyzer.Nearest, out var nearest) || nearest is null)
            {
                continue;
            }

            if (diagnostic.Properties.TryGetValue(LookupAnalyzer.Constant, out var constant) && constant is not null)
            {
                Register(diagnostic, $"Use {ShortName(constant)}", "constant", SyntaxFactory.ParseExpression(constant).WithAdditionalAnnotations(Simplifier.Annotation));
            }

            Register(diagnostic, $"Write '{ProblemBag.Shorten(nearest)}'", "literal", Literal(nearest, isUtf8: key.IsKind(SyntaxKind.Utf8StringLiteralExpression)));

            void Register(Diagnostic diagnostic, string title, string equivalenceKey, ExpressionSyntax replacement) => context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(key, replacement.WithTriviaFrom(key)))),
                    equivalenceKey),
                diagnostic);
        }
    }

    private static ExpressionSyntax Literal(string text, bool isUtf8) =>
        SyntaxFactory.ParseExpression(SymbolDisplay.FormatLiteral(text, quote: true) + (isUtf8 ? "u8" : ""));

    // The class of the collection, Slugs and the constant.
    private static string ShortName(string constant)
    {
        const int Parts = 3;

        var names = constant.Replace("global::", "").Split('.');
        return string.Join(".", names, names.Length - Parts, Parts);
    }
}
