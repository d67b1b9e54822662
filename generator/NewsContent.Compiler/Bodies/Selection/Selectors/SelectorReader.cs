namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>Parses CSS selectors that apply to a body outside a browser.</summary>
internal sealed class SelectorReader
{
    private readonly SelectorCursor _cursor;

    private SelectorReader(string text) => _cursor = new SelectorCursor(text);

    /// <exception cref="SelectorMistakeException">The string is not a selector.</exception>
    public static Selector Read(string text)
    {
        var reader = new SelectorReader(text);
        var selector = reader.ReadList(isRelative: false);
        return reader._cursor.IsAtEnd ? selector : throw SelectorCursor.Mistake($"'{reader._cursor.Current}' cannot be read");
    }

    // Ends before a closing parenthesis or at the end.
    private Selector ReadList(bool isRelative)
    {
        var alternatives = new List<ComplexSelector>();
        do
        {
            alternatives.Add(ReadComplex(isRelative));
        }
        while (_cursor.Skip(','));

        return new Selector(alternatives);
    }

    private ComplexSelector ReadComplex(bool isRelative)
    {
        _cursor.SkipSpace();
        var first = isRelative ? ReadSign() ?? Combinator.Descendant : Combinator.None;
        var parts = new List<(Combinator, CompoundSelector)> { (first, ReadCompound()) };
        for (; ; )
        {
            var isSpace = _cursor.SkipSpace();
            if (ReadSign() is { } sign)
            {
                parts.Add((sign, ReadCompound()));
            }
            else if (isSpace && !_cursor.IsAtEnd && _cursor.Current is not (',' or ')'))
            {
                parts.Add((Combinator.Descendant, ReadCompound()));
            }
            else
            {
                return new ComplexSelector(parts);
            }
        }
    }

    private Combinator? ReadSign()
    {
        Combinator? sign = _cursor.Skip('>') ? Combinator.Child : _cursor.Skip('+') ? Combinator.NextSibling : _cursor.Skip('~') ? Combinator.LaterSibling : null;
        _cursor.SkipSpace();
        return sign;
    }

    private CompoundSelector ReadCompound()
    {
        var conditions = new List<SimpleSelector>();
        if (_cursor.Skip('*'))
        {
            conditions.Add(new SimpleSelector.Any());
        }
        else if (_cursor.IsAtName())
        {
            conditions.Add(new SimpleSelector.Type(_cursor.ReadName()));
        }

        while (ReadCondition() is { } condition)
        {
            conditions.AddRange(condition);
        }

        return conditions.Count > 0
            ? new CompoundSelector(conditions)
            : throw SelectorCursor.Mistake(_cursor.IsAtEnd ? "it ends too soon" : $"'{_cursor.Current}' cannot be read");
    }

    private SimpleSelector[]? ReadCondition()
    {
        if (_cursor.Skip('.'))
        {
            return [new SimpleSelector.Attribute("class", AttributeMatch.HasWord, _cursor.ReadName(), IgnoresCase: false)];
        }

        if (_cursor.Skip('#'))
        {
            return [new SimpleSelector.Attribute("id", AttributeMatch.Is, _cursor.ReadName(), IgnoresCase: false)];
        }

        return _cursor.Skip('[') ? [ReadAttribute()] : _cursor.Skip(':') ? ReadPseudoClass() : null;
    }

    private SimpleSelector.Attribute ReadAttribute()
    {
        _cursor.SkipSpace();
        var name = _cursor.ReadName();
        _cursor.SkipSpace();
        if (_cursor.Skip(']'))
        {
            return new(name, AttributeMatch.Exists, "", IgnoresCase: false);
        }

        var match =
            _cursor.Skip('~') ? AttributeMatch.HasWord : _cursor.Skip('|') ? AttributeMatch.IsOrStartsWithDash : _cursor.Skip('^') ? AttributeMatch.StartsWith :
            _cursor.Skip('$') ? AttributeMatch.EndsWith : _cursor.Skip('*') ? AttributeMatch.Contains : _cursor.Skip('!') ? AttributeMatch.IsNot :
            AttributeMatch.Is;
        _cursor.Expect('=');
        _cursor.SkipSpace();
        var value = _cursor.ReadText();
        _cursor.SkipSpace();
        var ignoresCase = _cursor.Skip('i') || _cursor.Skip('I');
        if (!ignoresCase && !_cursor.Skip('s'))
        {
            _cursor.Skip('S');
        }

        _cursor.SkipSpace();
        _cursor.Expect(']');
        return new(name, match, value, ignoresCase);
    }

    private SimpleSelector[] ReadPseudoClass()
    {
        if (_cursor.Current == ':')
        {
            throw SelectorCursor.Mistake("a body has no pseudo-elements");
        }

        var name = _cursor.ReadName().ToLowerInvariant();
        if (!_cursor.Skip('('))
        {
            return PseudoClasses.Find(name) ?? throw SelectorCursor.Mistake($"':{name}' is not supported");
        }

        _cursor.SkipSpace();
        var condition = ReadArgument(name);
        _cursor.SkipSpace();
        _cursor.Expect(')');
        return [condition];
    }

    private SimpleSelector ReadArgument(string name) => name switch
    {
        "not" => new SimpleSelector.Matches(ReadList(isRelative: false), IsNegated: true),
        "is" or "where" or "matches" => new SimpleSelector.Matches(ReadList(isRelative: false), IsNegated: false),
        "has" => new SimpleSelector.Has(ReadList(isRelative: true)),
        "contains" => new SimpleSelector.Contains(_cursor.ReadText()),
        "nth-child" or "nth-last-child" or "nth-of-type" or "nth-last-of-type" => ReadNth(name),
        _ => throw SelectorCursor.Mistake($"':{name}()' is not supported"),
    };

    private SimpleSelector.Nth ReadNth(string name)
    {
        var (step, offset) = NthFormula.Read(_cursor.ReadFormula()) ?? throw SelectorCursor.Mistake($"':{name}()' needs a formula such as '2n+1'");
        var ofType = name.EndsWith("type", StringComparison.Ordinal);
        Selector? of = null;
        if (!ofType && !_cursor.IsAtEnd && _cursor.Current != ')')
        {
            of = _cursor.ReadName().Equals("of", StringComparison.OrdinalIgnoreCase) ? ReadList(isRelative: false) : throw SelectorCursor.Mistake("'of' is missing");
        }

        return new(step, offset, name.StartsWith("nth-last", StringComparison.Ordinal), ofType, of);
    }
}
