using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>A node of the syntax tree: text, a value, a tag or a block.</summary>
/// <param name="span">The span of text, a value or a tag; of a block its opening tag.</param>
internal abstract class LiquidNode(LiquidSpan span)
{
    private IgnoredText? _ignored;
    private bool _isIgnoredKnown;

    public LiquidSpan Span => span;

    /// <summary>The source of the whole node, which is left as text if it cannot be rendered.</summary>
    public virtual LiquidSpan Whole => span;

    /// <summary>Whether the node prints nothing except white space. A block of such nodes prints nothing at all.</summary>
    public virtual bool IsBlank => false;

    /// <summary>The text in the node that has no effect; <c>null</c> if there is none.</summary>
    public IgnoredText? Ignored
    {
        get
        {
            // The nodes of an included file are shared by all posts, so it is found once.
            if (!Volatile.Read(ref _isIgnoredKnown))
            {
                _ignored = FindIgnored();
                Volatile.Write(ref _isIgnoredKnown, true);
            }

            return _ignored;
        }
    }

    /// <summary>Returns whether a block that contains the node can run; otherwise the reason is reported.</summary>
    public virtual bool Check(LiquidCheck check) => true;

    public abstract void Render(LiquidRun run);

    /// <summary>Finds the text for <see cref="Ignored"/>.</summary>
    protected virtual IgnoredText? FindIgnored() => null;
}
