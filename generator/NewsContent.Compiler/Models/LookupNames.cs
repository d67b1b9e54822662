using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The keys of a lookup by a property of a model, which the lookup analyzer reads. Keys that are not strings need no check.</summary>
/// <param name="Lookup">The lookup.</param>
/// <param name="Names">The keys, in ordinal order.</param>
internal sealed record LookupNames(ModelLookup Lookup, EquatableArray<string> Names)
{
    /// <summary>Returns the keys of a collection. The values of posts with errors are included, so that a lookup that fails only because of them is not a second error.</summary>
    public static EquatableArray<LookupNames> Of(CollectionSchema collection, EquatableArray<BoundValues> posts)
    {
        var lookups = ModelLookup.Of(collection.Model).Where(lookup => lookup.HasStrings).ToList();
        return lookups.Count == 0 ? default : lookups
            .Select(lookup => new LookupNames(lookup, posts.Where(post => post.Folder == collection.Names.Folder).SelectMany(lookup.KeysOf)
                .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray()))
            .ToEquatableArray();
    }
}
