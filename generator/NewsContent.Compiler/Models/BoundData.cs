using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A data file as the entries of its model.</summary>
/// <param name="Values">The values, which have no locations.</param>
/// <param name="References">The articles to which the entries refer.</param>
/// <param name="Problems">The problems of the entries.</param>
internal sealed record BoundData(DataEntries Values, PostReferences References, EquatableArray<Problem> Problems);

/// <summary>The entries of a data file without locations, as input of the tables.</summary>
/// <param name="Schema">The declaration.</param>
/// <param name="Entries">The entries in the order of the file; empty if the file has a problem.</param>
internal sealed record DataEntries(DataSchema Schema, EquatableArray<ModelEntry> Entries);
