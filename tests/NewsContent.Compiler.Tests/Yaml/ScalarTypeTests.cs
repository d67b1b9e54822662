using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;
using NewsContent.Layout;

namespace NewsContent.Compiler.Tests.Yaml;

/// <summary>
/// The type that Jekyll gives a scalar, and what each reader of front matter makes of it. Custom keys and flags follow the type. Liquid also reads longer numbers, because it only prints
/// them. A model reads numbers as written, because 010 is ten in a property of type int, and needs no decimal point for a double. Tags, titles and other strings are always as written.
/// </summary>
public sealed class ScalarTypeTests
{
    private static readonly SiteClock Clock = new(null, default);

    public static TheoryData<string, string, string, bool?, string, int?, double?> Rows() => new()
    {
        // yaml, type, custom key, flag, Liquid, model's int, model's double
        { "", "Null ", "0 0", null, "", null, null },
        { "~", "Null ", "0 0", null, "", null, null },
        { "Null", "Null ", "0 0", null, "", null, null },
        { "'~'", "String ~", "4 0", null, "String ~", null, null },
        { "true", "Boolean true", "1 1", true, "Boolean true", null, null },
        { "Yes", "Boolean true", "1 1", true, "Boolean true", null, null },
        { "ON", "Boolean true", "1 1", true, "Boolean true", null, null },
        { "off", "Boolean false", "1 0", false, "Boolean false", null, null },
        { "'yes'", "String yes", "4 0", null, "String yes", null, null },
        { "y", "String y", "4 0", null, "String y", null, null },
        { "42", "Integer 42", "2 42", null, "BigInteger 42", 42, 42 },
        { "'42'", "String 42", "4 0", null, "String 42", null, null },
        { "-0", "String -0", "4 0", null, "String -0", 0, -0.0 },
        { "010", "Integer 8", "2 8", null, "BigInteger 8", 10, 10 },
        { "0x1F", "Integer 31", "2 31", null, "BigInteger 31", null, null },
        { "1_000", "Integer 1000", "2 1000", null, "BigInteger 1000", null, null },
        { "9223372036854775808", "String 9223372036854775808", "4 0", null, "BigInteger 9223372036854775808", null, 9223372036854775808 },
        { "0xffffffffffffffff", "String 18446744073709551615", "4 0", null, "BigInteger 18446744073709551615", null, null },
        { "2.50", "Float 2.5", "3 2.5", null, "Double 2.5", null, 2.5 },
        { "12:30", "Float 750.0", "3 750", null, "Double 750.0", null, null },
        { "1.0e+20", "Float 1E+20", "3 1E+20", null, "Double 1.0e+20", null, 1e20 },
        { "1e5", "String 1e5", "4 0", null, "String 1e5", null, 1e5 },
        { "2022-06-07", "Date 2022-06-07", "4 2022-06-07", null, "String 2022-06-07", null, null },
        { "'June 7, 2022'", "Date June 7, 2022", "4 2022-06-07", null, "String June 7, 2022", null, null },
        { "20220607", "Integer 20220607", "2 20220607", null, "BigInteger 20220607", 20220607, 20220607 },
        { "2022-13-01", "String 2022-13-01", "4 0", null, "String 2022-13-01", null, null },
        { "Rates", "String Rates", "4 0", null, "String Rates", null, null },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_scalar_has_one_type_for_all_readers(string yaml, string type, string customKey, bool? flag, string liquid, int? number, double? real)
    {
        var scalar = Read(yaml);
        var value = JekyllScalar.Read(scalar);

        Assert.Equal(type, $"{value.Type} {value.Printed}");
        Assert.Equal(customKey, DescribeCustomKey(scalar));
        Assert.Equal(flag, Flag(scalar));
        Assert.Equal(flag, Model(ModelType.Boolean, scalar) is { } item ? item.Numbers[0] == 1 : null);
        Assert.Equal(liquid, LiquidValue.Of(scalar) is { } found ? $"{found.GetType().Name} {LiquidValue.Print(found)}" : "");
        Assert.Equal(number, Model(ModelType.Int32, scalar)?.Numbers[0]);
        Assert.Equal(real, Model(ModelType.Double, scalar) is { Numbers: [var high, var low] } ? BitConverter.Int64BitsToDouble(((long)high << 32) | (uint)low) : null);
        Assert.Equal(scalar.Value, Model(ModelType.String, scalar)!.Text);
    }

    private static string DescribeCustomKey(YamlScalar scalar)
    {
        var token = CustomKeys.Read([new YamlEntry("key", scalar)], Clock)[1];
        var number = token.DateOffset is not null ? new DateTime(token.Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : token.Kind == TableLayout.Value.Float ? BitConverter.Int64BitsToDouble(token.Number).ToString(CultureInfo.InvariantCulture)
            : token.Number.ToString(CultureInfo.InvariantCulture);
        return $"{token.Kind} {number}";
    }

    private static bool? Flag(YamlScalar scalar) =>
        new FrontMatterValues(new YamlMapping(new([new YamlEntry("key", scalar.WithoutSpans())])), new ProblemBag(new SourceFile("a.md", ""))).Flag("key");

    private static ModelItem? Model(ModelType type, YamlScalar scalar) => new ModelScalar(Clock).Read(
        new ModelProperty { Name = "Key", Key = "key", Type = type, TypeName = "", DisplayType = "", Modifiers = "public" },
        scalar.Value,
        scalar.IsPlain);

    private static YamlScalar Read(string yaml)
    {
        var text = "key: " + yaml;
        var root = new YamlReader(new ProblemBag(new SourceFile("a.md", text)), FrontMatterProblems.InvalidYaml).Read(new TextSpan(0, text.Length));
        return Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(root)["key"]);
    }
}
