using NewsContent.Compiler.Models;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps that read front matter and selections as the models of collections.</summary>
internal static class ModelSteps
{
    /// <summary>Returns the collection of a post; <c>null</c> if there is none.</summary>
    public static CollectionSchema? CollectionOf(ModelInput? post, CollectionSet collections) => post is null ? null : collections.Find(post.Folder);

    /// <summary>Returns the references of posts and data files to articles.</summary>
    public static EquatableArray<PostReferences> References(IEnumerable<BoundPost> posts, IEnumerable<BoundData> data) =>
        posts.Select(post => post.References).Concat(data.Select(file => file.References)).ToEquatableArray();

    public static EquatableArray<BoundValues> Values(IEnumerable<BoundPost> posts) => posts.Select(post => post.Values).ToEquatableArray();

    public static EquatableArray<UndeclaredKeys> UndeclaredKeys(IEnumerable<BoundPost> posts) => posts.Select(post => post.Undeclared).ToEquatableArray();
}
