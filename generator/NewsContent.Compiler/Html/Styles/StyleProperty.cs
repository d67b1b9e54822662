namespace NewsContent.Compiler.Html.Styles;

/// <summary>A CSS property that articles can set, and its values.</summary>
internal sealed class StyleProperty
{
    private readonly string[] _words;
    private readonly StyleRange? _range;
    private readonly bool _takesColor;
    private readonly int _max;
    private readonly bool _isFontList;

    private StyleProperty(string[] words, StyleRange? range, bool takesColor, int max, bool isFontList, string description)
    {
        _words = words;
        _range = range;
        _takesColor = takesColor;
        _max = max;
        _isFontList = isFontList;
        Description = description;
    }

    /// <summary>The description of the values for messages and documentation.</summary>
    public string Description { get; }

    /// <summary>Creates a property with up to <paramref name="max"/> values, each a word of the list, a length in the range, or a color.</summary>
    public static StyleProperty Of(string words, StyleRange? range = null, bool takesColor = false, int max = 1)
    {
        var list = words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<string>();
        if (range is not null)
        {
            parts.Add(range.Description);
        }

        if (takesColor)
        {
            parts.Add("a color");
        }

        parts.AddRange(list);
        var description = parts.Count == 1 ? parts[0] : string.Join(", ", parts.Take(parts.Count - 1)) + " or " + parts[parts.Count - 1];
        return new StyleProperty(list, range, takesColor, max, isFontList: false, max == 1 ? description : FormattableString.Invariant($"up to {max} of: {description}"));
    }

    public static StyleProperty FontList() => new([], null, false, 0, isFontList: true, "font names separated by commas");

    /// <summary>Returns the rewritten value; <c>null</c> if it is not allowed.</summary>
    public string? Write(List<StyleToken> tokens)
    {
        if (_isFontList)
        {
            return WriteFonts(tokens);
        }

        return tokens.Count > 0 && tokens.Count <= _max && tokens.All(Fits) ? string.Join(" ", tokens.Select(token => token.Text)) : null;
    }

    private bool Fits(StyleToken token) => token.Kind switch
    {
        StyleTokenKind.Word => Array.IndexOf(_words, token.Text) >= 0 || (_takesColor && StyleColors.IsName(token.Text)),
        StyleTokenKind.Number => _range?.Contains(token) == true,
        StyleTokenKind.Color => _takesColor,
        _ => false,
    };

    private static string? WriteFonts(List<StyleToken> tokens)
    {
        var fonts = new List<string>();
        var words = new List<string>();
        var isQuoted = false;
        foreach (var token in tokens.Concat([new StyleToken(StyleTokenKind.Comma, ",")]))
        {
            switch (token.Kind)
            {
                case StyleTokenKind.Word when !isQuoted:
                    words.Add(token.Text);
                    break;
                case StyleTokenKind.Quoted when words.Count == 0:
                    words.Add(token.Text);
                    isQuoted = true;
                    break;
                case StyleTokenKind.Comma when words.Count > 0:
                    fonts.Add(string.Join(" ", words));
                    words.Clear();
                    isQuoted = false;
                    break;
                default:
                    return null;
            }
        }

        return string.Join(", ", fonts);
    }
}
