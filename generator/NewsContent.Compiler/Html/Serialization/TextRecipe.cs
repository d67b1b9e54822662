using NewsContent.Compiler.Records;
using NewsContent.Layout;

namespace NewsContent.Compiler.Html.Serialization;

/// <summary>
/// The recipe that produces the plain text from the HTML: bytes to copy or skip, and characters to write. It takes a few bytes per paragraph, while the text itself would
/// nearly double the data in the assembly.
/// </summary>
internal sealed class TextRecipe
{
    private readonly Utf8Buffer _steps = new();
    private int _kind = -1;
    private int _argument;

    public Utf8Buffer Finish()
    {
        Flush();
        return _steps;
    }

    public void Skip(int bytes) => AddRun(TableLayout.TextStep.Skip, bytes);

    public void Copy(int bytes) => AddRun(TableLayout.TextStep.Copy, bytes);

    public void Write(char c)
    {
        Flush();
        VarInt.Append(_steps, (c << TableLayout.TextStep.KindBits) | TableLayout.TextStep.Write);
    }

    private void AddRun(int kind, int bytes)
    {
        if (bytes == 0)
        {
            return;
        }

        if (kind != _kind)
        {
            Flush();
            _kind = kind;
        }

        _argument += bytes;
    }

    private void Flush()
    {
        if (_argument > 0)
        {
            VarInt.Append(_steps, (_argument << TableLayout.TextStep.KindBits) | _kind);
        }

        _kind = -1;
        _argument = 0;
    }
}
