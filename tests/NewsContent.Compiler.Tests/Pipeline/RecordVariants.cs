using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Pipeline;

/// <summary>Creates records with a value for every property, and copies that differ in one property.</summary>
internal static class RecordVariants
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>A value of a type: each list has one item, each property a value.</summary>
    public static object Sample(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "a",
            _ when type == typeof(bool) => false,
            _ when type == typeof(int) => 1,
            _ when type == typeof(long) => 1L,
            _ when type == typeof(DateTime) => new DateTime(2022, 6, 7),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2022, 6, 7, 0, 0, 0, TimeSpan.FromHours(8)),
            _ when type == typeof(YamlValue) => new YamlScalar("a", IsPlain: true),
            _ when type == typeof(HtmlPolicy) => PolicyOf(Sample(typeof(PolicyOptions))),
            _ when type == typeof(ProblemKind) => LimitProblems.InternalError,
            { IsEnum: true } => Enum.ToObject(type, 0),
            _ when IsArray(type) => ArrayOf(type, [Sample(type.GetGenericArguments()[0])]),
            _ => Record(type),
        };
    }

    /// <summary>Every copy of a value that differs in one property, however deep, with the path of the property.</summary>
    public static IEnumerable<(string Path, object Value)> Of(object value)
    {
        var type = value.GetType();
        if (value is string or bool or int or long or DateTime || type.IsEnum)
        {
            return [("", Other(value))];
        }

        if (value is DateTimeOffset date)
        {
            return [("", date.AddTicks(1)), (".Offset", date.ToOffset(TimeSpan.Zero))];
        }

        // A kind is a constant that its id identifies.
        if (value is ProblemKind)
        {
            return [("", LimitProblems.FileTooLarge)];
        }

        if (value is HtmlPolicy policy)
        {
            return Of(policy.Options).Select(variant => (variant.Path, (object)PolicyOf(variant.Value)));
        }

        return IsArray(type) ? OfArray(type, [.. ((IEnumerable)value).Cast<object>()]) : Properties(type).SelectMany(property => OfProperty(value, property));
    }

    private static IEnumerable<(string Path, object Value)> OfProperty(object value, PropertyInfo property) => Of(property.GetValue(value)!).Select(variant =>
    {
        var copy = Clone.Invoke(value, null)!;
        property.SetValue(copy, variant.Value);
        return ($".{property.Name}{variant.Path}", copy);
    });

    private static IEnumerable<(string Path, object Value)> OfArray(Type type, object[] items) =>
        Of(items[0]).Select(variant => ("[0]" + variant.Path, ArrayOf(type, [variant.Value])))
            .Append(("[]", ArrayOf(type, [])))
            .Append(("[0, 1]", ArrayOf(type, [items[0], items[0]])));

    private static object Other(object value) => value switch
    {
        string text => text + "b",
        bool flag => !flag,
        int number => number + 1,
        long number => number + 1,
        DateTime time => time.AddTicks(1),
        _ => Enum.ToObject(value.GetType(), Convert.ToInt32(value) + 1),
    };

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().Where(constructor => !constructor.GetParameters().Any(parameter => parameter.ParameterType == type)).MaxBy(constructor => constructor.GetParameters().Length)!;
        var value = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType))]);
        foreach (var property in Properties(type))
        {
            property.SetValue(value, Sample(property.PropertyType));
        }

        return value;
    }

    // A policy checks its options, and a sample of them is not valid.
    private static HtmlPolicy PolicyOf(object options)
    {
        var policy = (HtmlPolicy)RuntimeHelpers.GetUninitializedObject(typeof(HtmlPolicy));
        typeof(HtmlPolicy).GetField("<Options>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(policy, options);
        return policy;
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties().Where(property => property.CanWrite);

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    private static object ArrayOf(Type type, object[] items)
    {
        var array = Array.CreateInstance(type.GetGenericArguments()[0], items.Length);
        items.CopyTo(array, 0);
        return Activator.CreateInstance(type, array)!;
    }
}
