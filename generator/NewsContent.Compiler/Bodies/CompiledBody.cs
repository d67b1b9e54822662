using System.Text;
using NewsContent.Compiler.Records;
using NewsContent.Layout;

namespace NewsContent.Compiler.Bodies;

/// <summary>The body of an article. It is written in the format of <see cref="TableLayout.Body"/>.</summary>
/// <param name="Content">The body of the post.</param>
/// <param name="Hash">The content hash of the article.</param>
internal sealed record CompiledBody(BodyContent Content, string Hash)
{
    public string RelativePath => Content.RelativePath;

    /// <summary>The number of bytes that <see cref="WriteTo"/> writes.</summary>
    public int Length => VarInt.LengthOf(Content.Html.Length) + VarInt.LengthOf(StringsLength) + VarInt.LengthOf(Content.Numbers.Length)
        + Content.Numbers.Length + Content.Html.Length + StringsLength;

    private int StringsLength => Hash.Length + Content.Strings.Length;

    /// <summary>Writes the body.</summary>
    public void WriteTo(Stream output)
    {
        var lengths = new Utf8Buffer();
        VarInt.Append(lengths, Content.Html.Length);
        VarInt.Append(lengths, StringsLength);
        VarInt.Append(lengths, Content.Numbers.Length);
        lengths.WriteTo(output);
        output.Write(Content.Numbers, 0, Content.Numbers.Length);
        output.Write(Content.Html, 0, Content.Html.Length);
        var hash = Encoding.ASCII.GetBytes(Hash);
        output.Write(hash, 0, hash.Length);
        output.Write(Content.Strings, 0, Content.Strings.Length);
    }
}
