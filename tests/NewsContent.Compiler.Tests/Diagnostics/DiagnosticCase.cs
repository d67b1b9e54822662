using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Diagnostics;

/// <summary>A post with one error, and the expected problem.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Post">The post; ⟦ and ⟧ mark the expected location.</param>
/// <param name="Message">A part of the message.</param>
/// <param name="FileName">The file name, if it matters.</param>
internal sealed record DiagnosticCase(ProblemKind Kind, string Post, string Message, string FileName = TestPost.FileName)
{
    public SiteSettings? Settings { get; init; }

    /// <summary>The post after the fix in the message, or <c>null</c>.</summary>
    public string? Fixed { get; init; }

    /// <summary>The ids of the other expected diagnostics.</summary>
    public string[] Besides { get; init; } = [];
}
