using NewsContent.Compiler.Models;

namespace NewsContent.Compiler.Emission;

/// <summary>Prints the generated files of a data file, each with its name.</summary>
internal static class DataFiles
{
    public static GeneratedFile Surface(DataSchema data) => new(data.Names.HintName("Data"), DataEmitter.Surface(data));

    public static GeneratedFile Tables(DataEntries data) => new(data.Schema.Names.HintName("DataTables"), DataEmitter.Tables(data));

    public static GeneratedFile Model(string hintPrefix, ModelSchema model) => new(hintPrefix + ".Entry.g.cs", ModelEmitter.Emit(model));
}
