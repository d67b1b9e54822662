namespace NewsContent.JekyllComparison;

/// <summary>A difference of a post from Jekyll.</summary>
/// <param name="Path">The path of the post.</param>
/// <param name="What">The part of the post that differs.</param>
/// <param name="Ours">The compiler's value.</param>
/// <param name="Jekylls">Jekyll's value.</param>
/// <param name="Rule">The rule of the deliberate difference, or <c>null</c>.</param>
internal sealed record Difference(string Path, string What, string Ours, string Jekylls, string? Rule)
{
    public override string ToString() =>
        $"  {(Rule is null ? "DIFFERS" : "meant")}  {Path}: {What} is {Short(Ours)}, in Jekyll {Short(Jekylls)}{(Rule is null ? "" : $" ({Rule})")}";

    private static string Short(string text) => "'" + (text.Length > 100 ? text[..100] + "…" : text) + "'";
}
