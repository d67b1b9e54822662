namespace NewsContent.Compiler.Text;

/// <summary>A value that was made from one input file.</summary>
internal interface IFromFile
{
    /// <summary>The file's path from the content root, with <c>/</c>.</summary>
    string RelativePath { get; }

    /// <summary>The file's full path, which differs where two roots have one relative path.</summary>
    string FilePath { get; }
}
