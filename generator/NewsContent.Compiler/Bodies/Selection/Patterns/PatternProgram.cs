using System.Text;

namespace NewsContent.Compiler.Bodies.Selection.Patterns;

/// <summary>A pattern as a list of steps for <see cref="PatternMatcher"/>.</summary>
internal sealed class PatternProgram
{
    /// <summary>The maximum number of steps. A bounded repetition is expanded.</summary>
    public const int MaxLength = 2000;

    private readonly List<PatternStep> _steps = [];

    private PatternProgram()
    {
    }

    public int Length => _steps.Count;

    public PatternStep this[int index] => _steps[index];

    /// <summary>The characters with which every match begins.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>Whether a match can only begin at the start of the text.</summary>
    public bool IsAnchored { get; private set; }

    /// <exception cref="PatternMistakeException">The program is too long.</exception>
    public static PatternProgram Create(PatternNode pattern)
    {
        var program = new PatternProgram();
        program.Write(pattern);
        program.Add(new(PatternStepKind.Match));
        program.FindStart();
        return program;
    }

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Character character:
                Add(new(PatternStepKind.Character) { Set = character.Set });
                break;
            case PatternNode.Assertion assertion:
                Add(new(PatternStepKind.Assertion) { Assertion = assertion.Kind });
                break;
            case PatternNode.Capture capture:
                Add(new(PatternStepKind.CaptureStart));
                Write(capture.Content);
                Add(new(PatternStepKind.CaptureEnd));
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Write(part);
                }

                break;
            case PatternNode.Choice choice:
                WriteChoice(choice);
                break;
            case PatternNode.Repeat repeat:
                WriteRepeat(repeat);
                break;
        }
    }

    private void WriteChoice(PatternNode.Choice choice)
    {
        var jumps = new List<int>();
        for (var i = 0; i < choice.Alternatives.Count; i++)
        {
            var isLast = i == choice.Alternatives.Count - 1;
            var split = isLast ? -1 : Add(new(PatternStepKind.Split));
            Write(choice.Alternatives[i]);
            if (!isLast)
            {
                jumps.Add(Add(new(PatternStepKind.Jump)));
                _steps[split] = _steps[split] with { First = split + 1, Second = Length };
            }
        }

        foreach (var jump in jumps)
        {
            _steps[jump] = _steps[jump] with { First = Length };
        }
    }

    private void WriteRepeat(PatternNode.Repeat repeat)
    {
        for (var i = 0; i < repeat.Min; i++)
        {
            var before = Length;
            Write(repeat.Content);
            if (Length == before)
            {
                break;
            }
        }

        if (repeat.Max is null)
        {
            var split = Add(new(PatternStepKind.Split));
            Write(repeat.Content);
            Add(new(PatternStepKind.Jump) { First = split });
            Branch(split, repeat.IsLazy);
            return;
        }

        var splits = new List<int>();
        for (var i = repeat.Min; i < repeat.Max; i++)
        {
            splits.Add(Add(new(PatternStepKind.Split)));
            Write(repeat.Content);
        }

        splits.ForEach(split => Branch(split, repeat.IsLazy));
    }

    // To the part after the split, or past the end of the steps so far.
    private void Branch(int split, bool isLazy) =>
        _steps[split] = isLazy ? _steps[split] with { First = Length, Second = split + 1 } : _steps[split] with { First = split + 1, Second = Length };

    private int Add(PatternStep step)
    {
        if (Length == MaxLength)
        {
            throw new PatternMistakeException("it repeats too much; write smaller numbers in braces");
        }

        _steps.Add(step);
        return Length - 1;
    }

    private void FindStart()
    {
        var prefix = new StringBuilder();
        foreach (var step in _steps)
        {
            if (step is { Kind: PatternStepKind.Assertion, Assertion: PatternAssertion.Start } && prefix.Length == 0)
            {
                IsAnchored = true;
            }
            else if (step.Kind == PatternStepKind.Character && step.Set!.Single is { } c)
            {
                prefix.Append(c);
            }
            else if (step.Kind != PatternStepKind.CaptureStart)
            {
                break;
            }
        }

        Prefix = prefix.ToString();
    }
}

/// <summary>A step of a pattern.</summary>
internal readonly record struct PatternStep(PatternStepKind Kind)
{
    /// <summary>The characters of which one must follow.</summary>
    public CharacterSet? Set { get; init; }

    /// <summary>The required condition.</summary>
    public PatternAssertion Assertion { get; init; }

    /// <summary>The next step, before <see cref="Second"/> is tried.</summary>
    public int First { get; init; }

    public int Second { get; init; }
}

/// <summary>The kinds of steps.</summary>
internal enum PatternStepKind
{
    Match,
    Character,
    Assertion,
    Jump,
    Split,
    CaptureStart,
    CaptureEnd,
}
