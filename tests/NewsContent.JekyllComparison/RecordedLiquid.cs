namespace NewsContent.JekyllComparison;

/// <summary>Runs templates with the Liquid and the filters of the installed Jekyll.</summary>
internal static class RecordedLiquid
{
    /// <summary>The start of the output where Jekyll stops.</summary>
    public const string Error = "Liquid error: ";

    /// <summary>Returns the output of each template.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="values">The path of a YAML file with the variables.</param>
    /// <exception cref="InvalidOperationException">Jekyll failed.</exception>
    public static IReadOnlyList<string> Render(IEnumerable<string> templates, string values) => RubyScript.Run(templates, "liquid.rb", values);
}
