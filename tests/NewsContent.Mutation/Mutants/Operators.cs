using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsContent.Mutation.Mutants;

/// <summary>The replacements of operators and literals.</summary>
internal static class Operators
{
    private static readonly Dictionary<SyntaxKind, string[]> Replacements = new()
    {
        [SyntaxKind.AmpersandAmpersandToken] = ["||"],
        [SyntaxKind.BarBarToken] = ["&&"],
        [SyntaxKind.EqualsEqualsToken] = ["!="],
        [SyntaxKind.ExclamationEqualsToken] = ["=="],
        [SyntaxKind.LessThanToken] = ["<=", ">="],
        [SyntaxKind.LessThanEqualsToken] = ["<", ">"],
        [SyntaxKind.GreaterThanToken] = [">=", "<="],
        [SyntaxKind.GreaterThanEqualsToken] = [">", "<"],
        [SyntaxKind.PlusToken] = ["-"],
        [SyntaxKind.MinusToken] = ["+"],
        [SyntaxKind.AsteriskToken] = ["/"],
        [SyntaxKind.SlashToken] = ["*"],
        [SyntaxKind.PercentToken] = ["*"],
        [SyntaxKind.AmpersandToken] = ["|"],
        [SyntaxKind.BarToken] = ["&"],
        [SyntaxKind.CaretToken] = ["&"],
        [SyntaxKind.LessThanLessThanToken] = [">>"],
        [SyntaxKind.GreaterThanGreaterThanToken] = ["<<"],
        [SyntaxKind.PlusPlusToken] = ["--"],
        [SyntaxKind.MinusMinusToken] = ["++"],
        [SyntaxKind.PlusEqualsToken] = ["-="],
        [SyntaxKind.MinusEqualsToken] = ["+="],
        [SyntaxKind.BarEqualsToken] = ["&="],
        [SyntaxKind.AmpersandEqualsToken] = ["|="],
        [SyntaxKind.QuestionQuestionEqualsToken] = ["="],
        [SyntaxKind.AndKeyword] = ["or"],
        [SyntaxKind.OrKeyword] = ["and"],
    };

    /// <summary>Returns the operator of an expression or pattern with its replacements, or <c>null</c>.</summary>
    public static (SyntaxToken Token, string[] Texts)? Of(SyntaxNode node)
    {
        SyntaxToken? token = node switch
        {
            BinaryExpressionSyntax binary => binary.OperatorToken,
            AssignmentExpressionSyntax assignment => assignment.OperatorToken,
            PostfixUnaryExpressionSyntax postfix => postfix.OperatorToken,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.OperatorToken,
            BinaryPatternSyntax pattern => pattern.OperatorToken,
            RelationalPatternSyntax pattern => pattern.OperatorToken,
            _ => null,
        };
        return token is { } found && Replacements.TryGetValue(found.Kind(), out var texts) ? (found, texts) : null;
    }

    /// <summary>Returns the replacements of a Boolean or an integer.</summary>
    public static IReadOnlyList<string> OfLiteral(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        true => ["false"],
        false => ["true"],
        int number when number > 0 => [Text(number + 1L), Text(number - 1L)],
        int number => [Text(number + 1L)],
        _ => [],
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
