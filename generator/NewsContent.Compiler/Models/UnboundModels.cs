using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>
/// Models without a collection. They are generated too, because otherwise the compiler would report their constructor and each of their properties, also where another
/// error is the cause.
/// </summary>
internal static class UnboundModels
{
    /// <summary>Returns the models that no collection generates, each with the prefix of the name of its generated file.</summary>
    public static EquatableArray<(string HintPrefix, ModelSchema Model)> Find(IEnumerable<ModelCandidate> candidates, CollectionSet set)
    {
        var generated = new HashSet<string>(set.Models.Select(collection => collection.Model.FullName).Concat(set.EntryModels.Select(entry => entry.Model.FullName)), StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return candidates.Select(candidate => candidate.Model)
            .Where(model => generated.Add(model.FullName))
            .OrderBy(model => model.FullName, StringComparer.Ordinal)
            .Select(model => (CollectionSet.Unique(model.FullName.Substring("global::".Length).Replace("@", ""), names), set.Resolve(model)))
            .ToEquatableArray();
    }

    /// <summary>Returns the problems of the models that no declaration and no property of another model mentions: there the cause is reported.</summary>
    public static EquatableArray<Problem> FindProblems(
        IReadOnlyCollection<ModelCandidate> candidates, IReadOnlyCollection<CollectionDeclaration> declarations, IReadOnlyCollection<DataDeclaration> data)
    {
        if (candidates.Count == 0)
        {
            return default;
        }

        var bound = new HashSet<string>(declarations.Select(declaration => declaration.ModelName).Concat(data.Select(declaration => declaration.ModelName)).OfType<string>(), StringComparer.Ordinal);
        bound.UnionWith(declarations.Select(declaration => declaration.Schema?.Model).OfType<ModelSchema>().SelectMany(Mentioned));
        bound.UnionWith(data.Where(declaration => declaration.Schema is not null).SelectMany(declaration => declaration.Schema!.Models).SelectMany(Mentioned));

        // A declaration with the base class is reported, and the model was meant there.
        var isEntryMeant = bound.Contains("global::NewsContent.DataEntry");

        // The entries inside of an entry are in its file.
        bound.UnionWith(candidates.Where(candidate => candidate.Model.IsEntry).SelectMany(candidate => Mentioned(candidate.Model).Where(name => name != candidate.Model.FullName)));
        return candidates.GroupBy(candidate => candidate.Model.FullName, StringComparer.Ordinal)
            .Where(model => !bound.Contains(model.Key) && !(isEntryMeant && model.First().Model.IsEntry))
            .Select(model => Describe(model.First(), declarations.Any(declaration => declaration.Folder == CollectionFolder.Posts)))
            .ToEquatableArray();
    }

    private static IEnumerable<string> Mentioned(ModelSchema model) =>
        model.Properties.Where(property => property.Type is ModelType.Reference or ModelType.Entry).Select(property => property.TypeName);

    private static Problem Describe(ModelCandidate candidate, bool hasPosts)
    {
        var name = candidate.Model.Name;
        var plural = name + (name.EndsWith("s", StringComparison.Ordinal) ? "List" : "s");
        var file = plural.TrimStart('@').ToLowerInvariant();
        var attribute =
            candidate.Model.IsEntry ? $"[DataCollection<{name}>(\"_data/{file}.yml\")]" :
            hasPosts ? $"[ArticleCollection<{name}>(\"_{file}\")]" :
            $"[ArticleCollection<{name}>(\"{CollectionFolder.Posts}\")]";
        return new Problem(DeclarationProblems.UnboundModel, candidate.Location, new([name, candidate.Model.IsEntry ? "DataEntry" : "Article", $"{attribute} public static partial class {plural};"]));
    }
}
