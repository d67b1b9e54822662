namespace NewsContent.Security.Tests;

/// <summary>An attempt to get something past the sanitizer.</summary>
/// <param name="Key">The file, and the number of the payload in it.</param>
/// <param name="Intent">The attack that it attempts.</param>
/// <param name="Text">The body of a post.</param>
internal sealed record Payload(string Key, string Intent, string Text);
