using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>The content of <c>_config.yml</c>.</summary>
/// <param name="Settings">The settings on which posts depend. The build adds its own.</param>
/// <param name="Problems">The problems of the file.</param>
internal sealed record SiteConfig(SiteSettings Settings, EquatableArray<Problem> Problems)
{
    public static readonly SiteConfig None = new(new SiteSettings(), default);

    /// <summary>All keys of the file, for <c>site</c> in Liquid.</summary>
    public LiquidVariables Variables { get; init; } = LiquidVariables.None;

    /// <summary>Whether future posts are articles.</summary>
    public bool Future { get; init; }

    /// <summary>Reads the file. Never throws: an internal error is a problem of the file.</summary>
    public static SiteConfig Parse(string path, DecodedText content)
    {
        if (content.Problem is { } unreadable)
        {
            return new SiteConfig(new SiteSettings(), new([unreadable.In(path)]));
        }

        try
        {
            return new SiteConfigReader(new ProblemBag(new SourceFile(path, content.Text))).Read();
        }
        catch (Exception exception)
        {
            var problems = new ProblemBag(new SourceFile(path, ""));
            problems.Add(LimitProblems.InternalError, default, exception.GetType().Name);
            return new SiteConfig(new SiteSettings(), problems.ToArray());
        }
    }
}
