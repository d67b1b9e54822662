namespace NewsContent.Compiler.Html.Frames;

/// <summary>The hosts whose videos an article may show in a frame.</summary>
[Flags]
internal enum FrameHosts
{
    None = 0,

    YouTube = 1,

    Vimeo = 2,
}
