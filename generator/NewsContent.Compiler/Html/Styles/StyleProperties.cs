namespace NewsContent.Compiler.Html.Styles;

/// <summary>
/// The CSS properties that articles can set if a project allows <c>style</c>, with their values. None of them takes an element out of the text flow, covers the page, loads,
/// hides, moves or inserts content.
/// </summary>
internal static class StyleProperties
{
    private const string BorderStyles = "none solid dashed dotted double groove ridge inset outset";

    private static readonly StyleRange Box = new(0, 2000, 100);
    private static readonly StyleRange Space = new(0, 200, 50);
    private static readonly StyleRange Line = new(0, 20, 0);
    private static readonly StyleRange Radius = new(0, 1000, 100);
    private static readonly StyleRange FontSize = new(8, 100, 600);
    private static readonly StyleRange LineHeight = new(12, 200, 400) { MaxFactor = 5 };

    public static IReadOnlyDictionary<string, StyleProperty> All { get; } = Create();

    private static Dictionary<string, StyleProperty> Create()
    {
        var all = new Dictionary<string, StyleProperty>(StringComparer.Ordinal)
        {
            ["color"] = StyleProperty.Of("inherit", takesColor: true),
            ["background"] = StyleProperty.Of("none", takesColor: true),
            ["background-color"] = StyleProperty.Of("", takesColor: true),
            ["text-align"] = StyleProperty.Of("left right center justify start end"),
            ["vertical-align"] = StyleProperty.Of("baseline sub super top text-top middle bottom text-bottom", Space),
            ["white-space"] = StyleProperty.Of("normal nowrap pre pre-line pre-wrap"),
            ["text-decoration"] = StyleProperty.Of("none underline overline line-through solid double dotted dashed wavy", takesColor: true, max: 3),
            ["font-size"] = StyleProperty.Of("small medium large x-small x-large xx-large smaller larger", FontSize),
            ["font-style"] = StyleProperty.Of("normal italic oblique"),
            ["font-weight"] = StyleProperty.Of("normal bold bolder lighter", new StyleRange(1, 0, 0) { MaxFactor = 1000 }),
            ["font-family"] = StyleProperty.FontList(),
            ["line-height"] = StyleProperty.Of("normal", LineHeight),
            ["width"] = StyleProperty.Of("auto", Box),
            ["max-width"] = StyleProperty.Of("none", Box),
            ["height"] = StyleProperty.Of("auto", Box),
            ["float"] = StyleProperty.Of("left right none"),
            ["clear"] = StyleProperty.Of("left right both none"),
            ["display"] = StyleProperty.Of("block inline inline-block flow-root flex inline-flex grid inline-grid table inline-table table-row table-cell list-item"),
            ["overflow"] = StyleProperty.Of("visible hidden auto scroll", max: 2),
            ["overflow-x"] = StyleProperty.Of("visible hidden auto scroll"),
            ["overflow-y"] = StyleProperty.Of("visible hidden auto scroll"),
            ["list-style-type"] = StyleProperty.Of("none disc circle square decimal decimal-leading-zero lower-alpha upper-alpha lower-latin upper-latin lower-roman upper-roman lower-greek cjk-ideographic"),
            ["margin"] = StyleProperty.Of("auto", Space, max: 4),
            ["padding"] = StyleProperty.Of("", Space, max: 4),
            ["border"] = StyleProperty.Of(BorderStyles, Line, takesColor: true, max: 3),
            ["border-width"] = StyleProperty.Of("thin medium thick", Line, max: 4),
            ["border-style"] = StyleProperty.Of(BorderStyles, max: 4),
            ["border-color"] = StyleProperty.Of("", takesColor: true, max: 4),
            ["border-radius"] = StyleProperty.Of("", Radius, max: 4),
            ["border-collapse"] = StyleProperty.Of("collapse separate"),
            ["border-spacing"] = StyleProperty.Of("", Space with { MaxPercent = 0 }, max: 2),
        };
        foreach (var side in new[] { "top", "right", "bottom", "left" })
        {
            all["margin-" + side] = StyleProperty.Of("auto", Space);
            all["padding-" + side] = StyleProperty.Of("", Space);
            all["border-" + side] = all["border"];
        }

        return all;
    }
}
