namespace NewsContent.Compiler.Text;

/// <summary>A value that comes from one input file.</summary>
internal interface IFromFile
{
    /// <summary>The path of the file from the content root, with <c>/</c>.</summary>
    string RelativePath { get; }

    /// <summary>The full path of the file, which differs if two roots have the same relative path.</summary>
    string FilePath { get; }
}
