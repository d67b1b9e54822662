using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemBag(SourceFile file)
{
    // A file with this many problems of its own needs one decision, not a longer list.
    private const int MaxProblems = 100;

    // Long values are cut in messages: the place shows the rest.
    private const int MaxArgumentLength = 120;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _seen = [];

    public SourceFile File => file;

    public bool HasErrors { get; private set; }

    /// <summary>Whether the file is a post. In one that is not, as Jekyll passes over it too, nothing is worse than a warning.</summary>
    public bool IsPost { get; set; } = true;

    public EquatableArray<Problem> ToArray() => _problems.ToEquatableArray();

    public void Add(ProblemKind kind, TextSpan span, params string[] arguments)
    {
        var isFirstError = kind.Severity == ProblemSeverity.Error && !HasErrors;
        HasErrors |= isFirstError;

        // An error is the reason why there is no article: without one in the list the post would be lost silently.
        if (_problems.Count > MaxProblems && !isFirstError)
        {
            return;
        }

        if (_problems.Count == MaxProblems && !isFirstError)
        {
            (kind, arguments) = (LimitProblems.TooManyProblems, [MaxProblems.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        }

        var problem = new Problem(kind, file.Locate(span), arguments.Select(Shorten).ToEquatableArray())
        {
            Severity = !IsPost && kind.Severity == ProblemSeverity.Error ? ProblemSeverity.Warning : kind.Severity,
        };
        if (_seen.Add(problem))
        {
            _problems.Add(problem);
        }
    }

    /// <summary>All that another bag of the same file has collected.</summary>
    public void AddAll(ProblemBag other)
    {
        foreach (var problem in other._problems)
        {
            HasErrors |= problem.Severity == ProblemSeverity.Error;
            if (_problems.Count < MaxProblems && _seen.Add(problem))
            {
                _problems.Add(problem);
            }
        }
    }

    /// <summary>An argument as messages show it: on one line, without invisible characters, and not too long.</summary>
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
