using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC1xxx: files whose bytes are not text.</summary>
internal static class EncodingProblems
{
    public static readonly ProblemKind NotUtf8 = new(
        "NC1027",
        "The file is not in UTF-8",
        "The file is not in UTF-8: {0} cannot be decoded; save the file as UTF-8, for example with: iconv -f {1} -t UTF-8",
        Error);

    public static readonly ProblemKind UnsupportedEncoding = new(
        "NC1028",
        "The file's encoding is not supported",
        "The file is in {0}, which is not supported; save the file as UTF-8, for example with: iconv -f {1} -t UTF-8",
        Error);

    public static readonly ProblemKind DamagedText = new(
        "NC1029",
        "The file is damaged",
        "The file is in {0}, which cannot contain {1}; write the text here again, or restore the file from a copy",
        Error);

    public static readonly ProblemKind UnreadableCodePage = new(
        "NC1030",
        "The compiler cannot read the file in the project's code page",
        "The file cannot be read in code page {0}, which the compiler uses; delete the MSBuild property CodePage, or set <NewsContentData>Resource</NewsContentData>",
        Error);
}
