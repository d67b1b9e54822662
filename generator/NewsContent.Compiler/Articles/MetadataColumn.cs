using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>A property of <see cref="PostMetadata"/> that a front matter key sets.</summary>
internal abstract class MetadataColumn
{
    /// <summary>Returns the strings of the property.</summary>
    public abstract IEnumerable<string> Texts(PostMetadata metadata);
}

internal sealed class TextColumn(Func<PostMetadata, string?> get, Func<PostMetadata, string?, PostMetadata> set) : MetadataColumn
{
    public string? Get(PostMetadata metadata) => get(metadata);

    public PostMetadata Set(PostMetadata metadata, string? value) => set(metadata, value);

    public override IEnumerable<string> Texts(PostMetadata metadata) => get(metadata) is { } text ? [text] : [];
}

internal sealed class DateColumn(Func<PostMetadata, DateTimeOffset?> get, Func<PostMetadata, DateTimeOffset?, PostMetadata> set) : MetadataColumn
{
    public DateTimeOffset? Get(PostMetadata metadata) => get(metadata);

    public PostMetadata Set(PostMetadata metadata, DateTimeOffset? value) => set(metadata, value);

    public override IEnumerable<string> Texts(PostMetadata metadata) => [];
}

internal sealed class ListColumn(Func<PostMetadata, EquatableArray<string>> get, Func<PostMetadata, EquatableArray<string>, PostMetadata> set) : MetadataColumn
{
    public EquatableArray<string> Get(PostMetadata metadata) => get(metadata);

    public PostMetadata Set(PostMetadata metadata, EquatableArray<string> value) => set(metadata, value);

    public override IEnumerable<string> Texts(PostMetadata metadata) => get(metadata);
}
