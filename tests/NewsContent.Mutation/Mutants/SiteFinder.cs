using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Mutation.Mutants;

/// <summary>Finds the spans of a file that can be mutated.</summary>
/// <remarks>
/// Constants, attributes and default values cannot be switched at run time. Exceptions and hash codes are excluded because tests should not specify them.
/// </remarks>
internal sealed class SiteFinder(SyntaxTree tree) : CSharpSyntaxWalker
{
    private readonly List<Site> _sites = [];
    private SyntaxNode? _body;

    /// <summary>Returns the sites of a file in source order.</summary>
    public static IReadOnlyList<Site> Find(SyntaxTree tree)
    {
        var finder = new SiteFinder(tree);
        finder.Visit(tree.GetRoot());
        return finder._sites;
    }

    /// <inheritdoc/>
    public override void Visit(SyntaxNode? node)
    {
        if (node is null or AttributeListSyntax or ParameterSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or ConstructorInitializerSyntax
            or MethodDeclarationSyntax { Identifier.ValueText: "GetHashCode" }
            || (node is BaseFieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
            || (node is LocalDeclarationStatementSyntax { IsConst: true }))
        {
            return;
        }

        var outer = _body;
        _body ??= IsBody(node) ? node : null;
        if (_body is not null)
        {
            Add(node);
        }

        base.Visit(node);
        _body = outer;
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax => node.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax },
        _ => false,
    };

    private void Add(SyntaxNode node)
    {
        if (Operators.Of(node) is var (token, texts))
        {
            Add(token.Span, texts);
        }

        switch (node)
        {
            case LiteralExpressionSyntax literal:
                Add(node.Span, Operators.OfLiteral(literal));
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                Add(node.Span, [coalesce.Right.ToString()]);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test:
                Add(test.OperatorToken.Span, ["is not"]);
                break;
            case IsPatternExpressionSyntax { Pattern: not UnaryPatternSyntax } test:
                Add(test.IsKeyword.Span, ["is not"]);
                break;
            case UnaryPatternSyntax pattern:
                Add(node.Span, [pattern.Pattern.ToString()]);
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression or (int)SyntaxKind.UnaryMinusExpression } unary:
                Add(node.Span, [unary.Operand.ToString()]);
                break;
            case IfStatementSyntax { Condition: var condition }:
                Negate(condition);
                break;
            case WhileStatementSyntax { Condition: var condition }:
                Negate(condition);
                break;
            case ConditionalExpressionSyntax { Condition: var condition }:
                Negate(condition);
                break;
            case ReturnStatementSyntax { Expression: { } value }:
                ReplaceValue(value);
                break;
            case ArrowExpressionClauseSyntax { Expression: var value } when node == _body:
                ReplaceValue(value);
                break;
            case ExpressionStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax:
                Add(node.Span, [";"]);
                break;
        }
    }

    private void Negate(ExpressionSyntax condition)
    {
        if (condition is not LiteralExpressionSyntax)
        {
            Add(condition.Span, [$"!({condition})"]);
        }
    }

    private void ReplaceValue(ExpressionSyntax value)
    {
        // A literal has its own alternatives.
        if (value is not (LiteralExpressionSyntax or RefExpressionSyntax))
        {
            Add(value.Span, ["default!"]);
        }
    }

    private void Add(TextSpan span, IReadOnlyList<string> alternatives)
    {
        if (alternatives.Count > 0)
        {
            _sites.Add(new Site(tree, _body!, span, alternatives));
        }
    }
}
