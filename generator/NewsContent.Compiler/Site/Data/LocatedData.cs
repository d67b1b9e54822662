using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site.Data;

/// <summary>The content of a data file with its locations, for the models of the app.</summary>
/// <param name="File">The file.</param>
/// <param name="Value">The content with its spans; <c>null</c> if the file is empty or cannot be read.</param>
internal sealed record LocatedData(SourceFile File, YamlValue? Value)
{
    /// <summary>Whether the file could be read. Otherwise its problems are known, and a missing value is not another one.</summary>
    public required bool IsReadable { get; init; }

    /// <summary>Whether the file is a table, whose values are not written with the syntax of YAML.</summary>
    public bool IsTable { get; init; }

    /// <summary>The rows of a table that do not have a field for each column. Jekyll reads such a table, so they are mistakes only for a model.</summary>
    public EquatableArray<Problem> RaggedRows { get; init; }

    // The text determines everything else.
    public bool Equals(LocatedData? other) => ReferenceEquals(this, other) || (other is not null && File.Path == other.File.Path && File.Text == other.File.Text && IsReadable == other.IsReadable);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(File.Text);
}
