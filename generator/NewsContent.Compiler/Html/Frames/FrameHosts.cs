namespace NewsContent.Compiler.Html.Frames;

/// <summary>The hosts whose videos can be shown in frames.</summary>
[Flags]
internal enum FrameHosts
{
    None = 0,

    YouTube = 1,

    Vimeo = 2,
}
