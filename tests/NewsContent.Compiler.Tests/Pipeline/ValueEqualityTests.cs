using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Site.Data;

namespace NewsContent.Compiler.Tests.Pipeline;

/// <summary>The driver reuses results whose input is equal. So an equality that a type defines itself must cover all of its properties, and nothing that is computed from them.</summary>
public sealed class ValueEqualityTests
{
    private static readonly Type[] Types = [typeof(FragmentIndex), typeof(LinkIndex), typeof(OtherPages), typeof(SiteIndex), typeof(SiteResources), typeof(PostLinks), typeof(LiquidVariables)];

    public static TheoryData<string> Names => [.. Types.Select(type => type.Name)];

    public static TheoryData<string, string> Properties
    {
        get
        {
            var properties = new TheoryData<string, string>();
            foreach (var type in Types)
            {
                foreach (var (path, _) in RecordVariants.Of(RecordVariants.Sample(type)))
                {
                    properties.Add(type.Name, path);
                }
            }

            return properties;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_with_equal_properties_are_equal(string type)
    {
        Assert.Equal(Sample(type), Sample(type));
        Assert.Equal(Sample(type).GetHashCode(), Sample(type).GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_value_with_another_property_differs(string type, string path)
    {
        var other = RecordVariants.Of(Sample(type)).Single(variant => variant.Path == path).Value;

        Assert.NotEqual(Sample(type), other);
        Assert.NotEqual(other, Sample(type));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_differs_from_null(string type) => Assert.False(Sample(type).Equals(null));

    private static object Sample(string name) => RecordVariants.Sample(Types.Single(type => type.Name == name));
}
