using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>The declared data files as the entries of their models. A project without declarations has no steps for them.</summary>
internal sealed record DataStage
{
    public required Step<IReadOnlyList<BoundData>> All { get; init; }

    /// <summary>The files that the generator compiles.</summary>
    public required Steps<DataSchema> Compiled { get; init; }

    /// <summary>The entries of these files.</summary>
    public required Steps<DataEntries> Entries { get; init; }

    public static DataStage Create(SiteStage site)
    {
        var located = site.ResourceFiles.Select(static (files, _) => DataSteps.Located(files));
        var compiled = site.Collections.Combine(site.Precompiled)
            .SelectMany(static (pair, _) => pair.Right is null ? pair.Left.Data : default);
        var bound = compiled
            .Combine(located)
            .Select(static (pair, _) => (Data: pair.Left, Content: DataSteps.Find(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.Data)
            .Combine(site.Settings)
            .Select(static (pair, cancellation) => DataSteps.Bind(pair.Left.Data, pair.Left.Content, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.BoundData);

        return new DataStage
        {
            All = bound.Collect().Select(static (data, _) => (IReadOnlyList<BoundData>)data),
            Compiled = compiled,
            Entries = bound.Select(static (data, _) => data.Values).WithTrackingName(TrackingNames.DataEntries),
        };
    }

    public void Register(IncrementalGeneratorInitializationContext context, SiteStage site, ProblemOutputs problems)
    {
        context.RegisterFiles(site, Compiled, DataFiles.Surface);
        context.RegisterFiles(site, Entries, DataFiles.Tables);
        context.RegisterFiles(site, site.Collections.SelectMany(static (set, _) => set.EntryModels.Select(model => new EntryModel(model.HintPrefix, model.Model))), static model => DataFiles.Model(model.HintPrefix, model.Model));
        problems.Add(All.Select(static (data, _) => DataSteps.Problems(data)));
    }

    private sealed record EntryModel(string HintPrefix, ModelSchema Model);
}
