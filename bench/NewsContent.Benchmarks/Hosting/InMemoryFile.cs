using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Benchmarks.Hosting;

/// <summary>An additional file in memory.</summary>
/// <param name="path">The path.</param>
/// <param name="kind">The value of <c>NewsContentKind</c> from the package's targets.</param>
/// <param name="text">The content.</param>
internal sealed class InMemoryFile(string path, string kind, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string Kind => kind;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public InMemoryFile With(string otherText) => new(path, kind, otherText);
}
