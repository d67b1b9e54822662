using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests;

/// <summary>Text in which ⟦ and ⟧ mark each location of an expected diagnostic.</summary>
internal sealed class MarkedText
{
    public MarkedText(string marked)
    {
        var text = new System.Text.StringBuilder();
        var open = -1;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦':
                    open = text.Length;
                    break;
                case '⟧':
                    Marks.Add(TextSpan.FromBounds(open, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Text = text.ToString();
    }

    public string Text { get; }

    public List<TextSpan> Marks { get; } = [];
}
