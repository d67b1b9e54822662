using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Decoding;

/// <summary>The reason why a file cannot be decoded, and its location.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Start">The offset of the first invalid byte, counted in UTF-16 units of the text before it.</param>
/// <param name="Position">The line and column.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record EncodingProblem(ProblemKind Kind, int Start, LinePosition Position, EquatableArray<string> Arguments)
{
    /// <summary>Creates the problem after the text that could be decoded.</summary>
    public static EncodingProblem After(string text, ProblemKind kind, params string[] arguments)
    {
        var file = new SourceFile("", text);
        var location = file.Locate(new TextSpan(file.Text.Length, 0));
        return new EncodingProblem(kind, location.Start, location.StartPosition, arguments.ToEquatableArray());
    }

    /// <summary>Returns the problem in a file, with a span of one column.</summary>
    public Problem In(string path) => new(Kind, new FileSpan(path, Start, 1, Position, Position with { Column = Position.Column + 1 }), Arguments);
}
