using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Posts;

/// <summary>A file that can be a post: its text, origin and name, and the span of its front matter.</summary>
internal sealed class PostSource
{
    public PostSource(SourceFile file, PostContext context)
    {
        File = file;
        Context = context;
        RelativePath = context.Settings.GetRelativePath(file.Path);
        Origin = PostOrigin.Of(RelativePath, context.Settings, context.IsPage);
        var name = PostFileName.Parse(Origin.Path, Origin.FolderIndex);
        Name = (Origin.Kind == PostKind.Page ? name.WithoutDate() : name) with { Format = FileExtensions.FormatOf(name.Extension, context.Settings.MarkdownExtensions) };
        Fence = FrontMatterFence.Find(file.Text);
    }

    public SourceFile File { get; }

    public PostContext Context { get; }

    public SiteSettings Settings => Context.Settings;

    /// <summary>The path from the content root.</summary>
    public string RelativePath { get; }

    public PostOrigin Origin { get; }

    public PostFileName Name { get; }

    public FrontMatterFence Fence { get; }
}
