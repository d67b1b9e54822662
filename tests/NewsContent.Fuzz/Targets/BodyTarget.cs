using NewsContent.Security.Tests;
using NewsContent.Security.Tests.Oracle;

namespace NewsContent.Fuzz.Targets;

/// <summary>A body. Its published HTML satisfies the oracle of the tests.</summary>
internal sealed class BodyTarget(string name, bool isMarkdown) : FuzzTarget(name)
{
    private const int LongestPayload = 2000;

    public override IReadOnlyList<string> Seeds => [.. base.Seeds, .. PayloadFile.All.Select(payload => payload.Text).Where(text => text.Length <= LongestPayload)];

    public override Outcome Check(string input)
    {
        var published = PublishedHtml.Of(input, isMarkdown);
        if (published.Html is not { } html)
        {
            return published.Errors.Count == 0 || published.Errors.Contains("NC9001")
                ? new Outcome("", "Failure: " + string.Join(" ", published.Errors))
                : new Outcome(string.Join(" ", published.Errors));
        }

        if (ArticleOracle.Findings(html) is [var finding, ..])
        {
            return new Outcome("", "Unsafe: " + finding + "\n" + html);
        }

        var again = PublishedHtml.Again(html).Html;
        if (again != html)
        {
            return new Outcome("", "Unstable: sanitized again it is not the same\n" + html + "\n" + again);
        }

        // The parser decides how elements are nested.
        var tokens = WrittenHtml.Read(html).Where(token => token.Kind != WrittenKind.Text);
        return new Outcome(string.Concat(tokens.Take(12).Select(token => token.Kind == WrittenKind.EndTag ? "/" : token.Name + " ")));
    }
}
