namespace NewsContent.JekyllComparison;

/// <summary>Reads YAML with the installed Psych, as Jekyll does.</summary>
internal static class Psych
{
    /// <summary>The value of invalid YAML.</summary>
    public const string Error = "error";

    /// <summary>Returns the value of each YAML as JSON, in which scalars are strings as written, or <see cref="Error"/>.</summary>
    /// <exception cref="InvalidOperationException">Ruby failed.</exception>
    public static IReadOnlyList<string> Read(IEnumerable<string> yaml) => RubyScript.Run(yaml, "yaml.rb");
}
