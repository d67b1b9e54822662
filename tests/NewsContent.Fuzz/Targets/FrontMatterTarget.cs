namespace NewsContent.Fuzz.Targets;

/// <summary>The lines between the front matter fences.</summary>
internal sealed class FrontMatterTarget() : FuzzTarget("frontmatter")
{
    public override Outcome Check(string input) => PostTarget.CheckPost($"---\n{input}\n---\nText.\n");
}
