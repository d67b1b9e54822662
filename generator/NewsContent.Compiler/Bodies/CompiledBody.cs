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
    public int Length => VarInt.LengthOf(Content.Html.Count) + VarInt.LengthOf(StringsLength) + VarInt.LengthOf(Content.Numbers.Count)
        + Content.Numbers.Count + Content.Html.Count + StringsLength;

    private int StringsLength => Hash.Length + Content.Strings.Count;

    /// <summary>Writes the body.</summary>
    public void WriteTo(Stream output)
    {
        var lengths = new Utf8Buffer();
        VarInt.Append(lengths, Content.Html.Count);
        VarInt.Append(lengths, StringsLength);
        VarInt.Append(lengths, Content.Numbers.Count);
        lengths.WriteTo(output);
        output.Write(Content.Numbers.Array!, Content.Numbers.Offset, Content.Numbers.Count);
        output.Write(Content.Html.Array!, Content.Html.Offset, Content.Html.Count);
        var hash = Encoding.ASCII.GetBytes(Hash);
        output.Write(hash, 0, hash.Length);
        output.Write(Content.Strings.Array!, Content.Strings.Offset, Content.Strings.Count);
    }
}
