using System.Collections;
using System.Reflection;
using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests.Data;

/// <summary>C# code that declares data files, and reflection over the loaded result.</summary>
internal static class DataCode
{
    public const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using NewsContent;

        namespace App.Content;

        public enum Sector { Banks, CleanEnergy = 7, Metals = -2 }

        """;

    /// <summary>Creates a project with one data file, whose class is <c>Items</c> and whose model is <c>Item</c>.</summary>
    public static string Of(string path, string properties, string attribute = "DataCollection", string more = "") =>
        $$"""
        {{Usings}}
        [{{attribute}}<Item>("{{path}}")]
        public static partial class Items;

        public sealed partial class Item : DataEntry
        {
            {{properties}}
        }

        {{more}}
        """;

    /// <summary>Creates a project with C# code and data files.</summary>
    public static TestHost Host(string code, params (string Path, string Text)[] files)
    {
        var host = new TestHost(code: code);
        foreach (var (path, text) in files)
        {
            host.Add(path, text, path.StartsWith("_data/", StringComparison.Ordinal) ? "data" : path.StartsWith("_posts/", StringComparison.Ordinal) ? "post" : "document");
        }

        return host.Run();
    }

    /// <summary>Compiles a project with the generator and with the precompiler, and loads both assemblies.</summary>
    public static IEnumerable<Assembly> LoadBoth(string code, params (string Path, string Text)[] files)
    {
        var host = Host(code, files);
        Assert.Empty(host.Printed);
        yield return host.LoadAssembly();

        using var site = new PrecompiledSite().Code("Data.cs", code).Add(files);
        site.Run();
        Assert.Empty(site.Compile().Printed);
        yield return site.Load();
    }

    /// <summary>Returns the entries of a data file.</summary>
    public static IReadOnlyList<DataEntry> Entries(this Assembly assembly, string type = "Items") =>
        (IReadOnlyList<DataEntry>)Static(assembly, type, "All");

    public static object Static(this Assembly assembly, string type, string property) =>
        assembly.GetType("App.Content." + type)!.GetProperty(property)!.GetValue(null)!;

    public static object? Value(this object entry, string property) => entry.GetType().GetProperty(property)!.GetValue(entry);

    /// <summary>Writes a value in a form that tests compare.</summary>
    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => text,
        DataEntry entry => "{" + string.Join(", ", entry.GetType().GetProperties().Select(property => property.Name + "=" + Show(property.GetValue(entry)))) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object>().Select(Show)) + "]",
        Uri url => url.OriginalString,
        DateTimeOffset date => date.ToString("yyyy-MM-dd HH:mm:ss zzz", System.Globalization.CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
