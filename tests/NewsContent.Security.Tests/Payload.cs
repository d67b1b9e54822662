namespace NewsContent.Security.Tests;

/// <summary>An attempt to get something past the sanitizer.</summary>
/// <param name="Key">The file and the number in it.</param>
/// <param name="Intent">What it tries.</param>
/// <param name="Text">The body of a post.</param>
internal sealed record Payload(string Key, string Intent, string Text);
