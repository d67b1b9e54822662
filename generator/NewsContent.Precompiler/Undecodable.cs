using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Text;

namespace NewsContent.Precompiler;

/// <summary>Finds the files that the compiler will read and that cannot be decoded. It does not need the C# compiler, which takes time to load.</summary>
internal static class Undecodable
{
    /// <summary>Writes the list unless it is unchanged. Waits for another build of the project.</summary>
    public static void Write(PrecompilationInputs inputs, string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var folderLock = BuildLock.Take(folder);
        var files = inputs.Articles.Select(article => article.Path)
            .Append(inputs.Configuration)
            .OfType<string>()
            .Where(File.Exists)
            .Select(file => (Path: file, Content: TextDecoder.Decode(FileBytes.Read(file))))
            .Where(file => file.Content.Problem is not null);
        var notes = new UndecodableFiles(files.Select(file => new UndecodableFile(file.Path, file.Content)).ToEquatableArray());
        OutputFiles.Write(folder, Path.GetFileName(path), notes.Write());
    }
}
