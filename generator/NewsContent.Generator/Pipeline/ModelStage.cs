using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>The posts with the values of their models.</summary>
internal sealed record ModelStage
{
    public required Step<IReadOnlyList<BoundPost>> All { get; init; }

    /// <summary>The values of all posts, including posts with errors.</summary>
    public required Step<EquatableArray<BoundValues>> Values { get; init; }

    /// <summary>The checked references of the articles.</summary>
    public required Step<ReferenceCheck> References { get; init; }

    /// <summary>The posts that can be articles, with the values of their models.</summary>
    public required Step<BoundSet> Models { get; init; }

    public static ModelStage Create(SiteStage site, PostStage posts, DataStage data)
    {
        var bound = posts.Posts
            .Select(static (post, _) => post.Model)
            .WithTrackingName(TrackingNames.ModelInputs)
            .Combine(site.Collections)
            .Select(static (pair, _) => (Input: pair.Left, Collection: ModelSteps.CollectionOf(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.ModelSchemas)
            .Where(static pair => pair.Collection is not null)
            .Combine(site.Settings)
            .Select(static (pair, cancellation) => ModelBinder.Bind(pair.Left.Input!, pair.Left.Collection!, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Bound)
            .Collect()
            .Select(static (posts, _) => PathOrder.Sort(posts));

        var references = bound.Combine(data.All)
            .Select(static (pair, _) => ModelSteps.References(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.References)
            .Select(static (posts, _) => ReferenceCheck.Create(posts))
            .WithTrackingName(TrackingNames.ReferenceCheck);

        var values = bound
            .Select(static (posts, _) => ModelSteps.Values(posts))
            .WithTrackingName(TrackingNames.ModelValues);

        return new ModelStage
        {
            All = bound,
            Values = values,
            References = references,
            Models = values
                .Combine(references.Select(static (check, _) => check.FailedPaths))
                .Select(static (pair, _) => BoundSet.Create(pair.Left, pair.Right))
                .WithTrackingName(TrackingNames.Models),
        };
    }
}
