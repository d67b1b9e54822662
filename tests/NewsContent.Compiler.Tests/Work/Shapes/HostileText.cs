namespace NewsContent.Compiler.Tests.Work.Shapes;

/// <summary>Builds hostile strings.</summary>
internal static class HostileText
{
    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Concatenates a string for each number below <paramref name="count"/>.</summary>
    public static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
