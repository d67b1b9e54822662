using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Layout;
using NewsContent.Security.Tests.Oracle;

namespace NewsContent.Fuzz.Targets;

/// <summary>
/// A model and a post. The first line is a selector, the second a pattern, and the rest the post: a key for each type of property, and a body. Each URL of
/// an article's model is a valid link target by the oracle of the tests.
/// </summary>
internal sealed class ModelTarget() : FuzzTarget("model")
{
    private static readonly SiteSettings Site = new() { Root = "/site/", TimeZone = "Asia/Shanghai" };

    public override Outcome Check(string input)
    {
        var parts = input.Split('\n', 3);
        var selector = SelectorSyntax.FindMistake(parts[0]) is null ? parts[0] : "a, p";
        var pattern = parts.Length > 1 && PatternSyntax.FindMistake(parts[1]) is null ? parts[1] : null;
        var text = parts[^1];
        var schema = Schema(selector, pattern);
        var post = PostParser.Parse("/site/_posts/2022-06-07-rates.md", text, new PostContext(Site) { Rules = schema.Rules }, CancellationToken.None);
        if (FindingIn(post.Problems, text) is { } failure)
        {
            return new Outcome("", failure);
        }

        if (post.Model is null)
        {
            return new Outcome(SignatureOf(post.Problems));
        }

        var bound = ModelBinder.Bind(post.Model, schema, Site, CancellationToken.None);
        var finding = FindingIn(bound.Problems, text) ?? (bound.Values.IsValid == bound.Problems.Any(problem => problem.Severity == ProblemSeverity.Error)
            ? "Lost: whether there are errors and whether there may be an article do not agree"
            : FindingIn(schema, bound.Values.Values));
        return finding is not null
            ? new Outcome("", finding)
            : new Outcome($"{SignatureOf(post.Problems)} {SignatureOf(bound.Problems)} {string.Concat(bound.Values.Values.Select(value => value is null ? '-' : value.Items.Count == 0 ? '0' : '+'))}");
    }

    private static string? FindingIn(ModelSchema schema, EquatableArray<ModelValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (schema.Properties[i].Type != ModelType.Uri || values[i] is null)
            {
                continue;
            }

            foreach (var url in values[i].Items.Select(item => item.Text!))
            {
                if (UrlRule.Check(url, isLink: true) is { } reason)
                {
                    return $"Unsafe: {url}: {reason}";
                }

                // As at run time: an exception is a finding.
                var uri = new Uri(url, UrlKind.Of(url));
                _ = uri.ToString();
                _ = uri.IsAbsoluteUri ? uri.AbsoluteUri + uri.IdnHost : "";
            }
        }

        return null;
    }

    private static ModelSchema Schema(string selector, string? pattern) => ModelSchema.Article with
    {
        Name = "News",
        IsPlain = false,
        Properties = new(
        [
            .. Enum.GetValues<ModelType>().Where(type => type is not (ModelType.Reference or ModelType.Entry)).SelectMany(type => new[]
            {
                Property(type, type.ToString(), isList: false),
                Property(type, type + "s", isList: true),
            }),
            Property(ModelType.Uri, "href", isList: true) with { Select = new SelectRule(selector, "href", null, Remove: false) },
            Property(ModelType.Uri, "first", isList: false) with { Select = new SelectRule(selector, "href", pattern, Remove: false) { First = true } },
            Property(ModelType.Uri, "text", isList: true) with { Select = new SelectRule(selector, null, pattern, Remove: true) },
            Property(ModelType.String, "all", isList: true) with { Select = new SelectRule(selector, null, pattern, Remove: false) },
        ]),
    };

    private static ModelProperty Property(ModelType type, string key, bool isList) => new()
    {
        Name = key,
        Key = key.ToLowerInvariant(),
        Type = type,
        TypeName = "global::App." + key,
        DisplayType = key,
        Modifiers = "public",
        IsList = isList,
        IsOptional = true,
        Members = new([new ModelEnumMember("CleanEnergy", 0), new ModelEnumMember("Banks", 1)]),
    };
}
