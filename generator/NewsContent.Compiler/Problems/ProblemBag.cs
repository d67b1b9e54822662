using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemBag(SourceFile file)
{
    // Long values are cut in messages, because the location shows the rest.
    private const int MaxArgumentLength = 120;

    private readonly ProblemList _problems = new();

    public SourceFile File => file;

    public bool HasErrors => _problems.HasErrors;

    /// <summary>Whether the file is a post. In other files, which Jekyll skips, errors become warnings.</summary>
    public bool IsPost { get; set; } = true;

    public EquatableArray<Problem> ToArray() => _problems.ToArray();

    public bool Has(ProblemKind kind) => _problems.Has(kind);

    /// <summary>Returns whether a key was reported as a misspelled form of this key.</summary>
    public bool HasSuggested(string key) =>
        Has(FrontMatterProblems.MisspelledKey) && _problems.ToArray().Any(problem => problem.Kind == FrontMatterProblems.MisspelledKey && problem.Arguments[1] == key);

    /// <summary>Adds a problem with a known location.</summary>
    public void Add(Problem problem) =>
        _problems.Add(problem with { Severity = InFile(problem.Severity) }, problem.Severity == ProblemSeverity.Error);

    public void Add(ProblemKind kind, TextSpan span, params string[] arguments)
    {
        if (_problems.IsFull(kind.Severity))
        {
            return;
        }

        var isError = kind.Severity == ProblemSeverity.Error;
        var problem = new Problem(kind, file.Locate(span), arguments.Select(Shorten).ToEquatableArray())
        {
            Severity = InFile(kind.Severity),
        };
        _problems.Add(problem, isError);
    }

    /// <summary>Adds all problems of another bag of the same file.</summary>
    /// <param name="other">The other bag.</param>
    /// <param name="except">Returns whether a problem is left out.</param>
    public void AddAll(ProblemBag other, Func<Problem, bool>? except = null)
    {
        foreach (var problem in other.ToArray().Where(problem => except?.Invoke(problem) != true))
        {
            _problems.Add(problem, problem.Kind.Severity == ProblemSeverity.Error);
        }
    }

    /// <summary>Returns whether a problem of a kind is in a part of the file.</summary>
    public bool HasIn(ProblemKind kind, TextSpan span)
    {
        // The offsets of a location are those of the file, in which a line can end with two characters.
        var location = file.Locate(span);
        return _problems.ToArray().Any(problem => problem.Kind == kind && problem.Location is { } other && other.Start < location.Start + location.Length && location.Start < other.Start + other.Length);
    }

    private ProblemSeverity InFile(ProblemSeverity severity) =>
        !IsPost && severity is (ProblemSeverity.Error or ProblemSeverity.ErrorIfStrict) ? ProblemSeverity.Warning : severity;

    /// <summary>Returns an argument for a message: on one line, without invisible characters, and not too long.</summary>
    public static string Shorten(string argument)
    {
        var length = argument.Length > MaxArgumentLength ? MaxArgumentLength - 1 : argument.Length;
        if (length < argument.Length && char.IsHighSurrogate(argument[length - 1]))
        {
            length--;
        }

        var visible = new char[length];
        for (var i = 0; i < length; i++)
        {
            var category = char.GetUnicodeCategory(argument[i]);
            var invisible = category is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator;
            visible[i] = !invisible ? argument[i] : argument[i] is '\n' or '\t' ? ' ' : '\uFFFD';
        }

        return new string(visible) + (length < argument.Length ? "…" : "");
    }
}
