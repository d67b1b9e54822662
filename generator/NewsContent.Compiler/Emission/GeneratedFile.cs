namespace NewsContent.Compiler.Emission;

/// <summary>A file of C#.</summary>
/// <param name="Name">The name of the file, unique in the project.</param>
/// <param name="Text">The text of the file.</param>
internal sealed record GeneratedFile(string Name, string Text);
