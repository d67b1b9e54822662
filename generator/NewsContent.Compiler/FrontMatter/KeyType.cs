using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>The type of the values of a front matter key. <see cref="FrontMatterValues"/> defines which values have it.</summary>
/// <param name="description">The type in the documentation.</param>
/// <param name="check">Reports a value that does not have the type.</param>
internal sealed class KeyType(string description, Action<FrontMatterValues, string, ProblemBag> check)
{
    public static readonly KeyType Text = new("a string", static (values, key, _) => values.Text(key));

    public static readonly KeyType Language = new("a language tag such as `zh-CN`", static (values, _, _) => values.Language());

    public static readonly KeyType Flag = new("true or false", static (values, key, _) => values.Flag(key));

    public static readonly KeyType Date = new("a date", static (values, key, _) => values.Date(key));

    public static readonly KeyType People = new("a name, a list of names or a mapping with a `name`", static (values, key, _) => values.People(key).LastOrDefault());

    /// <summary>A name with spaces, or a list.</summary>
    public static readonly KeyType Name = new("a name or a list of names", static (values, key, _) => values.Names(key, split: false).LastOrDefault());

    /// <summary>A list, or names with spaces between them.</summary>
    public static readonly KeyType Names = new("a list of names, or names separated by spaces", static (values, key, _) => values.Names(key, split: true).LastOrDefault());

    public static readonly KeyType Permalink = new("a URL template", static (values, key, problems) =>
    {
        if (values.Text(key) is { } template)
        {
            Urls.Permalink.CheckTemplate(template, values.SpanOf(key)!.Value, problems);
            Urls.PermalinkCheck.Check(template, values.SpanOf(key)!.Value, problems);
        }
    });

    /// <summary>URLs of one article. As a default they make no sense, so they are not checked there.</summary>
    public static readonly KeyType FormerUrls = new("a URL or a list of URLs", static (_, _, _) => { });

    /// <summary>The type in the documentation.</summary>
    public string Description => description;

    /// <summary>Reports the value of a key if it does not have the type.</summary>
    public void Check(FrontMatterValues values, string key, ProblemBag problems) => check(values, key, problems);
}
