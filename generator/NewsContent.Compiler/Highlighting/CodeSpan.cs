namespace NewsContent.Compiler.Highlighting;

/// <summary>A part of code with its class.</summary>
/// <param name="Start">The offset in the code.</param>
/// <param name="Length">The number of UTF-16 units.</param>
/// <param name="Class">The class, such as <see cref="CodeClass.Keyword"/>.</param>
internal readonly record struct CodeSpan(int Start, int Length, string Class)
{
    public int End => Start + Length;
}
