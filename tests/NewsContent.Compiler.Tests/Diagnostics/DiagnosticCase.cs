using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Diagnostics;

/// <summary>A post with a mistake, marked, and the one problem that it must give.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Post">The post; ⟦ and ⟧ mark the place.</param>
/// <param name="Message">A part of the message.</param>
/// <param name="FileName">The file's name, where that matters.</param>
internal sealed record DiagnosticCase(ProblemKind Kind, string Post, string Message, string FileName = TestPost.FileName)
{
    public SiteSettings? Settings { get; init; }

    /// <summary>The post after what the message asks for; <c>null</c> if the case does not show it.</summary>
    public string? Fixed { get; init; }

    /// <summary>The ids of the other expected diagnostics.</summary>
    public string[] Besides { get; init; } = [];
}
