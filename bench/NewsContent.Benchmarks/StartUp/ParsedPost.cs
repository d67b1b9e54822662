namespace NewsContent.Benchmarks.StartUp;

/// <summary>A post as an app without a compiler for it would hold it.</summary>
internal sealed record ParsedPost(string Slug, string Title, DateTimeOffset Date, string Category, string[] Tags, string Html);
