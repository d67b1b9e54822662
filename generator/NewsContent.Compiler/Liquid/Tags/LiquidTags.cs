namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>The supported tags. The scanner reads <c>raw</c> and <c>comment</c>, because their content is not Liquid.</summary>
internal static class LiquidTags
{
    private static readonly Dictionary<string, LiquidTag> ByName = new LiquidTag[]
    {
        new("assign", AssignNode.Parse),
        new("break", InterruptNode.Parse),
        new("capture", CaptureNode.Open) { CreateBlock = CaptureNode.Create },
        new("case", CaseNode.Open) { CreateBlock = CaseNode.Create, Branches = ["when", "else"] },
        new("continue", InterruptNode.Parse),
        new("cycle", CycleNode.Parse),
        new("decrement", CounterNode.Parse),
        new("echo", OutputNode.ParseEcho),
        new("for", ForNode.Open) { CreateBlock = ForNode.Create, Branches = ["else"] },
        new("highlight", HighlightNode.Open) { CreateBlock = HighlightNode.Create, OpensWithoutEnd = true },
        new("if", IfNode.Open) { CreateBlock = IfNode.Create, Branches = ["elsif", "else"] },
        new("ifchanged", IfChangedNode.Open) { CreateBlock = IfChangedNode.Create },
        new("include", IncludeNode.Parse),
        new("include_relative", IncludeNode.Parse),
        new("increment", CounterNode.Parse),
        new("link", LinkNode.Parse),
        new("liquid", LiquidTagNode.Parse),
        new("post_url", PostUrlNode.Parse),
        new("tablerow", TableRowNode.Open) { CreateBlock = TableRowNode.Create },
        new("unless", IfNode.Open) { CreateBlock = IfNode.Create, Branches = ["elsif", "else"] },
    }.ToDictionary(tag => tag.Name, StringComparer.Ordinal);

    // The names of blocks by their closing tags.
    private static readonly Dictionary<string, string> BlocksByEnd = ByName.Values
        .Where(tag => tag.CreateBlock is not null)
        .Select(tag => tag.Name)
        .Concat(["raw", "comment"])
        .ToDictionary(name => "end" + name, StringComparer.Ordinal);

    /// <summary>All names of tags: those that open blocks, divide them and close them, and the others.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. ByName.Keys.Concat(ByName.Values.SelectMany(tag => tag.Branches)).Concat(["raw", "comment"]).Concat(BlocksByEnd.Keys).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>Returns the row of a tag; <c>null</c> if it is not supported.</summary>
    public static LiquidTag? Find(string name) => ByName.TryGetValue(name, out var tag) ? tag : null;

    /// <summary>Returns the name of the block that a tag closes; <c>null</c> for another tag.</summary>
    public static string? BlockOf(string end) => BlocksByEnd.TryGetValue(end, out var name) ? name : null;
}
