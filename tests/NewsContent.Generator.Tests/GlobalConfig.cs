using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>A <c>.globalconfig</c> that sets one severity.</summary>
internal sealed class GlobalConfig(string id, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out value);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value)
    {
        value = severity;
        return diagnosticId == id;
    }
}
