namespace NewsContent.Compiler.Decoding;

/// <summary>The text of a file, or the reason why its bytes are not text.</summary>
/// <param name="Text">The text; for a file that cannot be decoded, its ASCII lines, which are the same in nearly every encoding.</param>
/// <param name="Problem">The reason; <c>null</c> if the file was decoded.</param>
internal readonly record struct DecodedText(string Text, EncodingProblem? Problem = null)
{
    public static implicit operator DecodedText(string text) => new(text);

    /// <summary>Creates the result for a file that cannot be decoded.</summary>
    /// <param name="problem">The reason.</param>
    /// <param name="text">The text of the file in any encoding that extends ASCII.</param>
    public static DecodedText Undecodable(EncodingProblem problem, string text) =>
        new(string.Join("\n", text.Split('\n').Select(line => line.TrimEnd('\r')).Where(IsAscii)), problem);

    private static bool IsAscii(string line) => line.All(c => c is > '\0' and < '\u0080');
}
