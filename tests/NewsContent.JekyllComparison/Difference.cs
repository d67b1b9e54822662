namespace NewsContent.JekyllComparison;

/// <summary>Something of a post that is not as Jekyll has it.</summary>
/// <param name="Path">The post.</param>
/// <param name="What">Which part of it.</param>
/// <param name="Ours">What the compiler makes of it.</param>
/// <param name="Jekylls">What Jekyll makes of it.</param>
/// <param name="Rule">The deliberate difference that it is; <c>null</c>: none.</param>
internal sealed record Difference(string Path, string What, string Ours, string Jekylls, string? Rule)
{
    public override string ToString() =>
        $"  {(Rule is null ? "DIFFERS" : "meant")}  {Path}: {What} is {Short(Ours)}, in Jekyll {Short(Jekylls)}{(Rule is null ? "" : $" ({Rule})")}";

    private static string Short(string text) => "'" + (text.Length > 100 ? text[..100] + "…" : text) + "'";
}
