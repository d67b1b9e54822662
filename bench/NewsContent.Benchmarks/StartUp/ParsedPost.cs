namespace NewsContent.Benchmarks.StartUp;

/// <summary>A post in an app without NewsContent.</summary>
internal sealed record ParsedPost(string Slug, string Title, DateTimeOffset Date, string Category, string[] Tags, string Html);
