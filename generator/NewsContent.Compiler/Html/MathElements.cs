namespace NewsContent.Compiler.Html;

/// <summary>
/// The allow-list of MathML, for projects that allow it. Elements with text contain only text, because a parser reads HTML in them and other elements in them can change
/// its rules (<c>mglyph</c>, <c>malignmark</c>). Annotations are removed, because <c>annotation-xml</c> can contain HTML. So no tag in a formula leaves it.
/// </summary>
internal static class MathElements
{
    public const string Namespace = "http://www.w3.org/1998/Math/MathML";
    public const string Root = "math";

    private const string Everywhere = "dir=ltr|rtl displaystyle=true|false mathvariant=normal";

    private static readonly HashSet<string> TextElements = new(StringComparer.Ordinal) { "mi", "mn", "mo", "ms", "mtext" };
    private static readonly Dictionary<string, ElementRule> Rules = new(StringComparer.Ordinal);

    static MathElements()
    {
        Keep("math", "display=block|inline alttext=text");
        Keep("mi mn ms mtext mrow msqrt mroot msub msup msubsup mmultiscripts mprescripts mphantom merror mstyle semantics", "");
        Keep("mo", "form=prefix|infix|postfix fence=true|false separator=true|false stretchy=true|false symmetric=true|false largeop=true|false movablelimits=true|false accent=true|false lspace=space rspace=space minsize=space maxsize=space");
        Keep("mspace", "width=space");
        Keep("mfrac", "linethickness=space");
        Keep("munder mover munderover", "accent=true|false accentunder=true|false");
        Keep("mtable mtr", "columnalign=all(left|center|right)");
        Keep("mtd", "columnalign=all(left|center|right) columnspan=span rowspan=span");
    }

    /// <summary>All elements, for documentation and tests.</summary>
    public static IEnumerable<KeyValuePair<string, ElementRule>> All => Rules;

    /// <summary>Returns the rule of an element in a formula, or of a formula; <c>null</c> if it is removed.</summary>
    /// <param name="name">The name of the MathML element.</param>
    /// <param name="parent">The name of the MathML element that contains it; <c>null</c> if there is none.</param>
    public static ElementRule? Find(string name, string? parent) =>
        name == Root != parent is not null && !(parent is not null && TextElements.Contains(parent)) && Rules.TryGetValue(name, out var rule) ? rule : null;

    private static void Keep(string names, string attributes)
    {
        var checks = (attributes + " " + Everywhere).Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Split(['='], 2))
            .ToDictionary(item => item[0], item => AttributeCheck.Parse(item[1]), StringComparer.Ordinal);
        foreach (var name in names.Split(' '))
        {
            Rules.Add(name, new ElementRule(Disposition.Keep, ElementKind.Inline, checks, ""));
        }
    }
}
