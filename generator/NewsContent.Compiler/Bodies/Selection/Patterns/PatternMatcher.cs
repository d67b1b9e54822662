namespace NewsContent.Compiler.Bodies.Selection.Patterns;

/// <summary>
/// Finds the same match as the .NET engine. It follows all paths through the pattern at once, character by character, so the work is the length of the text times the
/// length of the pattern.
/// </summary>
internal sealed class PatternMatcher(PatternProgram program, SelectionBudget budget)
{
    private static readonly CharacterSet Words = new(@"[\w\u200C\u200D]", default);

    private readonly int[] _visited = new int[program.Length];
    private readonly Stack<Way> _pending = new();
    private readonly List<Way> _ways = [];
    private readonly List<Way> _next = [];
    private int _generation;

    /// <summary>Returns the text that the group matches, empty if the group does not participate; <c>null</c> if the pattern does not match.</summary>
    public string? Match(string text)
    {
        Way? found = null;
        _ways.Clear();
        for (var at = 0; at <= text.Length; at++)
        {
            if (_ways.Count == 0)
            {
                if (found is not null || (program.IsAnchored && at > 0) || (at = FindStart(text, at)) < 0)
                {
                    break;
                }
            }

            _generation++;
            _next.Clear();
            foreach (var way in _ways)
            {
                Follow(way, text, at);
            }

            // A later match counts only if none begins here.
            if (found is null && (!program.IsAnchored || at == 0))
            {
                Follow(new Way(0, -1, -1), text, at);
            }

            found = Advance(text, at) ?? found;
        }

        return found is not { } match ? null : match.Start < 0 || match.End < match.Start ? "" : text.Substring(match.Start, match.End - match.Start);
    }

    private int FindStart(string text, int at)
    {
        if (program.IsAnchored || program.Prefix.Length == 0)
        {
            return at;
        }

        var start = text.IndexOf(program.Prefix, at, StringComparison.Ordinal);
        budget.Spend((start < 0 ? text.Length : start) - at);
        return start;
    }

    // Advances the paths that the character allows, preferred paths first; returns the match that ends here.
    private Way? Advance(string text, int at)
    {
        Way? found = null;
        _ways.Clear();
        foreach (var way in _next)
        {
            budget.Spend(1);
            var step = program[way.Step];
            if (step.Kind == PatternStepKind.Match)
            {
                found = way;
                break;
            }

            if (at < text.Length && step.Set!.Contains(text[at]))
            {
                _ways.Add(way with { Step = way.Step + 1 });
            }
        }

        return found;
    }

    // Follows a path to the steps that need a character. Each step is reached once.
    private void Follow(Way start, string text, int at)
    {
        _pending.Push(start);
        while (_pending.Count > 0)
        {
            budget.Spend(1);
            var way = _pending.Pop();
            if (_visited[way.Step] == _generation)
            {
                continue;
            }

            _visited[way.Step] = _generation;
            var step = program[way.Step];
            switch (step.Kind)
            {
                case PatternStepKind.Jump:
                    _pending.Push(way with { Step = step.First });
                    break;
                case PatternStepKind.Split:
                    _pending.Push(way with { Step = step.Second });
                    _pending.Push(way with { Step = step.First });
                    break;
                case PatternStepKind.CaptureStart:
                    _pending.Push(way with { Step = way.Step + 1, NextStart = at });
                    break;
                case PatternStepKind.CaptureEnd:
                    _pending.Push(way with { Step = way.Step + 1, Start = way.NextStart, End = at });
                    break;
                case PatternStepKind.Assertion:
                    if (Holds(step.Assertion, text, at))
                    {
                        _pending.Push(way with { Step = way.Step + 1 });
                    }

                    break;
                default:
                    _next.Add(way);
                    break;
            }
        }
    }

    private static bool Holds(PatternAssertion assertion, string text, int at) => assertion switch
    {
        PatternAssertion.Start => at == 0,
        PatternAssertion.End => at == text.Length,
        PatternAssertion.EndOrLastLineEnd => at == text.Length || (at == text.Length - 1 && text[at] == '\n'),
        PatternAssertion.LineStart => at == 0 || text[at - 1] == '\n',
        PatternAssertion.LineEnd => at == text.Length || text[at] == '\n',
        PatternAssertion.WordBoundary => IsBoundary(text, at),
        _ => !IsBoundary(text, at),
    };

    private static bool IsBoundary(string text, int at) => (at > 0 && Words.Contains(text[at - 1])) != (at < text.Length && Words.Contains(text[at]));

    /// <param name="Step">The next step.</param>
    /// <param name="Start">The start of the group's last match.</param>
    /// <param name="End">The end of the group's last match.</param>
    private readonly record struct Way(int Step, int Start, int End)
    {
        /// <summary>The start of the open group.</summary>
        public int NextStart { get; init; }
    }
}
