namespace NewsContent.Generator;

/// <summary>A post with its resolved references.</summary>
/// <param name="Parse">The last parse.</param>
/// <param name="Today">The day after which posts are skipped; <c>null</c> if none are.</param>
internal sealed record CompletedPost(PendingPost Parse, DateTime? Today);
