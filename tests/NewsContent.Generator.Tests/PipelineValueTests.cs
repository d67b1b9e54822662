using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>The cached values of the pipeline have value equality and keep no Roslyn objects alive.</summary>
public sealed class PipelineValueTests
{
    [Fact]
    public void No_kept_value_holds_an_object_of_the_compiler()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        var found = new List<string>();
        foreach (var (name, steps) in OwnSteps(host))
        {
            foreach (var output in steps.SelectMany(step => step.Outputs))
            {
                Walk(output.Value, name, found, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public void The_walk_finds_its_targets()
    {
        var host = TestHost.WithPosts(TestPosts.All);
        var found = new List<string>();

        Walk(new { Inner = new object[] { host.Output } }, "planted", found, new HashSet<object>(ReferenceEqualityComparer.Instance));

        Assert.NotEmpty(found);
    }

    [Fact]
    public void Running_again_on_new_objects_with_equal_contents_makes_equal_values()
    {
        var first = TestHost.WithPosts(TestPosts.All);
        var second = TestHost.WithPosts(TestPosts.All);

        // A parsed post stays the same object while its file and the settings are unchanged.
        string[] byReference = [TrackingNames.Files, TrackingNames.PendingPosts, TrackingNames.Drafts, TrackingNames.CompletedPosts];
        foreach (var (name, steps) in OwnSteps(first).Where(pair => !byReference.Contains(pair.Name)))
        {
            var others = OwnSteps(second).Single(pair => pair.Name == name).Steps;
            Assert.Equal(
                steps.SelectMany(step => step.Outputs).Select(output => output.Value),
                others.SelectMany(step => step.Outputs).Select(output => output.Value));
        }
    }

    private static IEnumerable<(string Name, IEnumerable<IncrementalGeneratorRunStep> Steps)> OwnSteps(TestHost host) =>
        typeof(TrackingNames).GetFields()
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(host.Result.TrackedSteps.ContainsKey)
            .Select(name => (name, (IEnumerable<IncrementalGeneratorRunStep>)host.Result.TrackedSteps[name]));

    private static void Walk(object? node, string path, List<string> found, HashSet<object> seen)
    {
        if (node is null || !seen.Add(node))
        {
            return;
        }

        var type = node.GetType();

        // The inputs themselves belong to the driver; the language version and similar inputs are values.
        if (node is AdditionalText || type.IsEnum || type.IsPrimitive || node is string or Type)
        {
            return;
        }

        if (type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true)
        {
            found.Add($"{path}: {type}");
            return;
        }

        if (node is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", found, seen);
            }
        }

        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsPointer)
                {
                    Walk(field.GetValue(node), path + "." + field.Name, found, seen);
                }
            }
        }
    }
}
