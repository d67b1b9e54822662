using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Mutation.Mutants;

/// <summary>Writes a file that contains a mutated body several times: once for each mutant, and unchanged.</summary>
/// <remarks>Whole bodies are copied instead of expressions. So a mutant can declare variables, and any mutant that compiles alone compiles here.</remarks>
internal sealed class SwitchedSources
{
    /// <summary>The name of the class with the enabled mutants. A test host finds the class by this name.</summary>
    public const string SwitchClass = "MutationSwitch";

    /// <summary>The environment variable that enables mutants from the start of a process, before any type initializer runs.</summary>
    public const string Variable = "NEWSCONTENT_MUTANTS";

    /// <summary>The source of the class with the enabled mutants and the mutants that a thread, or any thread if it is zero, has reached.</summary>
    public const string SwitchSource = $$"""
        internal static class {{SwitchClass}}
        {
            public static bool[] Active = Parse(global::System.Environment.GetEnvironmentVariable("{{Variable}}") ?? "");
            public static bool[] Reached = new bool[100000];
            public static int OnlyThread;

            public static bool[] Parse(string ids)
            {
                var active = new bool[100000];
                foreach (var id in ids.Split(','))
                {
                    if (int.TryParse(id, out var number))
                    {
                        active[number] = true;
                    }
                }

                return active;
            }

            public static bool Is(int id)
            {
                Reached[id] |= OnlyThread == 0 || OnlyThread == global::System.Environment.CurrentManagedThreadId;
                return Active[id];
            }
        }
        """;

    private readonly List<(TextSpan Span, Mutant Mutant)> _copies = [];

    /// <summary>Writes a file with its mutants.</summary>
    public SwitchedSources(SyntaxTree tree, IEnumerable<Mutant> mutants)
    {
        var source = tree.GetText().ToString();
        var text = new StringBuilder();
        var position = 0;
        foreach (var body in mutants.GroupBy(mutant => mutant.Site.Body).OrderBy(group => group.Key.SpanStart))
        {
            text.Append(source, position, body.Key.SpanStart - position);
            position = Write(text, source, body.Key, [.. body]);
        }

        text.Append(source, position, source.Length - position);
        Tree = CSharpSyntaxTree.ParseText(text.ToString(), (CSharpParseOptions)tree.Options, tree.FilePath, Encoding.UTF8);
    }

    /// <summary>The mutated file.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Returns the mutant whose copy of a body contains a position, or <c>null</c>.</summary>
    public Mutant? At(int position) => _copies.FirstOrDefault(copy => copy.Span.IntersectsWith(position)).Mutant;

    // Returns the position in the source after the body.
    private int Write(StringBuilder text, string source, SyntaxNode body, List<Mutant> mutants)
    {
        switch (body)
        {
            case EqualsValueClauseSyntax { Value.Span: var value }:
                text.Append("= ");
                mutants.ForEach(mutant => WriteCopy(text.Append(Condition(mutant)).Append(" ? ("), source, value, mutant, ") : "));
                text.Append('(').Append(source, value.Start, value.Length).Append(')');
                return value.End;
            case ArrowExpressionClauseSyntax { Expression.Span: var value }:
                var start = ReturnsValue(body.Parent!) ? "{ return " : "{ ";
                text.Append(body.Parent is BasePropertyDeclarationSyntax ? "{ get { " : "{ ");
                mutants.ForEach(mutant => WriteCopy(text.Append("if (").Append(Condition(mutant)).Append(") ").Append(start), source, value, mutant, "; } else "));
                text.Append(start).Append(source, value.Start, value.Length).Append(body.Parent is BasePropertyDeclarationSyntax ? "; } } }" : "; } }");
                return body.Parent!.GetLastToken().Span.End;
            default:
                text.Append("{ ");
                mutants.ForEach(mutant => WriteCopy(text.Append("if (").Append(Condition(mutant)).Append(") "), source, body.Span, mutant, " else "));
                text.Append(source, body.SpanStart, body.Span.Length).Append(" }");
                return body.Span.End;
        }
    }

    private void WriteCopy(StringBuilder text, string source, TextSpan span, Mutant mutant, string end)
    {
        var start = text.Length;
        var site = mutant.Site.Span;
        text.Append(source, span.Start, site.Start - span.Start).Append(mutant.Replacement).Append(source, site.End, span.End - site.End);
        _copies.Add((TextSpan.FromBounds(start, text.Length), mutant));
        text.Append(end);
    }

    private static string Condition(Mutant mutant) => string.Create(CultureInfo.InvariantCulture, $"global::{SwitchClass}.Is({mutant.Id})");

    private static bool ReturnsValue(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } => false,
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => false,
        AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => true,
    };
}
