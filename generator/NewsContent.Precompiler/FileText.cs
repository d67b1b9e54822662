using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Decoding;
using NewsContent.Generator;

namespace NewsContent.Precompiler;

/// <summary>An additional file that the precompiler decodes itself. Its text is not kept, because a post is read once.</summary>
internal sealed class FileText(string path) : AdditionalText, IDecodedFile
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Decode().Text, Encoding.UTF8);

    public DecodedText Decode() => TextDecoder.Decode(FileBytes.Read(path));
}
