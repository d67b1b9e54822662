using NewsContent.Compiler.Pipeline;

namespace NewsContent.Compiler.Tests.Pipeline;

/// <summary>The driver compares the input of a post and the cache has a key of it: both take part in every property.</summary>
public sealed class PostKeyTests
{
    private static readonly PostInput Input = Create();

    private static readonly Dictionary<string, PostInput> Variants = RecordVariants.Of(Input).ToDictionary(variant => variant.Path, variant => (PostInput)variant.Value);

    public static TheoryData<string> Paths => [.. Variants.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_changed_property_changes_the_input_and_its_key(string path)
    {
        Assert.NotEqual(Input, Variants[path]);
        Assert.NotEqual(PostKey.Of(Input), PostKey.Of(Variants[path]));
    }

    [Fact]
    public void Each_change_has_its_own_key() => Assert.Distinct(Variants.Values.Select(PostKey.Of));

    [Fact]
    public void Equal_inputs_have_one_key()
    {
        Assert.Equal(Input, Create());
        Assert.Equal(PostKey.Of(Input), PostKey.Of(Create()));
    }

    [Theory]
    [InlineData(".File.Path")]
    [InlineData(".Context.Settings.Policy.FrameHosts")]
    [InlineData(".Context.Settings.Defaults.Sets[0].Values.Entries[0].Value.IsPlain")]
    [InlineData(".Context.Rules[0].First")]
    [InlineData(".Context.Links.Items[0].Variable.Value")]
    public void Properties_are_found_however_deep_they_are(string path) => Assert.Contains(path, Variants.Keys);

    private static PostInput Create() => (PostInput)RecordVariants.Sample(typeof(PostInput));
}
