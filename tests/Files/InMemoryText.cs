using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Tests.Files;

/// <summary>An additional file that is not on a disk.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="text">The content.</param>
/// <param name="kind">The <c>NewsContentKind</c> of the file in the package's targets.</param>
/// <param name="onRead">Is called each time the file is read.</param>
internal sealed class InMemoryText(string path, SourceText text, string kind = "post", Action? onRead = null) : AdditionalText
{
    public InMemoryText(string path, string text, string kind = "post", Action? onRead = null)
        : this(path, SourceText.From(text, Encoding.UTF8), kind, onRead)
    {
    }

    public override string Path => path;

    public string Kind => kind;

    /// <summary>The content as a string.</summary>
    public string Text => text.ToString();

    /// <summary>The number of times that the file was read.</summary>
    public int Reads { get; private set; }

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        onRead?.Invoke();
        return text;
    }

    /// <summary>Returns the same file with other content.</summary>
    public InMemoryText With(string otherText) => new(path, otherText, kind, onRead);
}
