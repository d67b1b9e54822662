using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Benchmarks.Hosting;

/// <summary>An additional file that is on no disk.</summary>
/// <param name="path">Where it would be.</param>
/// <param name="kind">What the package's targets would write as its <c>NewsContentKind</c>.</param>
/// <param name="text">What it holds.</param>
internal sealed class InMemoryFile(string path, string kind, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string Kind => kind;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public InMemoryFile With(string otherText) => new(path, kind, otherText);
}
