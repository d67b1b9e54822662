using System.Reflection;

namespace NewsContent.Compiler.Problems;

/// <summary>All kinds of problems, one class per family.</summary>
internal static class ProblemKinds
{
    private static readonly Type[] Families =
    [
        typeof(FrontMatterProblems), typeof(EncodingProblems), typeof(ModelProblems), typeof(BodyProblems), typeof(ComponentProblems), typeof(LiquidProblems), typeof(SelectionProblems), typeof(LinkProblems),
        typeof(ReferenceProblems), typeof(CatalogProblems), typeof(SettingsProblems), typeof(DataProblems), typeof(DeclarationProblems), typeof(FileProblems), typeof(LookupProblems), typeof(LimitProblems),
    ];

    /// <summary>All kinds, by id.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        .. Families
            .SelectMany(family => family.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (ProblemKind)field.GetValue(null))
            .OrderBy(kind => kind.Id, StringComparer.Ordinal),
    ];
}
