using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Fuzz.Sites;

/// <summary>A file in memory.</summary>
internal sealed class DriverText(string path, string content, ReadCounter reads) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public override string Path => path;

    public string Content => content;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        reads.Add();
        return _text;
    }
}
