using NewsContent.Compiler.Models;
using NewsContent.Compiler.Tests.Pipeline;

namespace NewsContent.Compiler.Tests.Models;

/// <summary>Whatever changes the form of articles changes the fingerprint of the declarations.</summary>
public sealed class SchemaFingerprintTests
{
    private static readonly CollectionSchema Schema = (CollectionSchema)RecordVariants.Sample(typeof(CollectionSchema));

    private static readonly Dictionary<string, CollectionSchema> Variants = RecordVariants.Of(Schema).ToDictionary(variant => variant.Path, variant => (CollectionSchema)variant.Value);

    // Only the generated C# depends on these, and the generator reads them itself.
    private static readonly string[] OfCode =
    [
        ".Names.HintPrefix", ".Names.IsDocumented", ".Model.FullName", ".Model.Namespace", ".Model.Name", ".Model.IsPlain", ".Model.IsEntry", ".Model.HasConstructor", ".Model.HasEmptyConstructor", ".Model.HasJsonConverter",
        ".Model.Stubs", ".Model.Properties[0].Modifiers", ".Model.Properties[0].JsonName", ".Model.Properties[0].IsForeign", ".Model.Properties[0].Stub",
    ];

    public static TheoryData<string> Paths => [.. Variants.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_contains_each_property_on_which_data_depends(string path) => Assert.Equal(
        path != ".Entries[0].FullName" && OfCode.Any(name => path.Replace(".Entries[0]", ".Model").StartsWith(name, StringComparison.Ordinal)),
        Of([Schema]) == Of([Variants[path]]));

    [Fact]
    public void The_order_of_the_collections_does_not()
    {
        var other = Schema with { Names = Schema.Names with { ClassName = "Other" } };

        Assert.Equal(Of([Schema, other]), Of([other, Schema]));
    }

    private static string Of(CollectionSchema[] collections) => SchemaFingerprint.Of(new CollectionSet(new(collections)));
}
