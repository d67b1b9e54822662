using NewsContent.Compiler.Problems;

namespace NewsContent.Build;

/// <summary>Decides whether a file is read: its name can be passed to the compiler, it is a regular file, and its real path is inside the root.</summary>
/// <remarks>The rule is the same for every file of the site: posts, <c>_config.yml</c> and others.</remarks>
internal sealed class FileCheck(ContentRoot root)
{
    /// <summary>Returns the reason why a file is not read; <c>null</c> if it is read.</summary>
    public FileFinding? Find(string path)
    {
        var folder = root.Folder(Path.GetDirectoryName(path) ?? path);
        if (folder.Finding is { } finding)
        {
            return finding;
        }

        if (FileName.FindProblem(Path.GetFileName(path)) is { } problem)
        {
            return FileFinding.Create(FileProblems.InvalidName, root.Relative(path), problem);
        }

        var type = folder.RealPath is null ? FileType.Missing : FileSystem.TypeOf(path);
        return type switch
        {
            FileType.Missing => FileFinding.Create(FileProblems.MissingFile, root.Relative(path)),
            FileType.File => null,
            FileType.Link => FindInTarget(path),
            _ => FileFinding.Create(FileProblems.NotAFile, root.Relative(path), Describe(type)),
        };
    }

    private FileFinding? FindInTarget(string path)
    {
        var target = FileSystem.RealPath(path);
        var type = target is null ? FileType.Missing : FileSystem.TypeOf(target);
        return type == FileType.Missing ? FileFinding.Create(FileProblems.MissingFile, root.Relative(path))
            : type is not (FileType.File or FileType.Link) ? FileFinding.Create(FileProblems.NotAFile, root.Relative(path), "a link to " + Describe(type))
            : root.Contains(target!) ? null
            : root.Outside(path, target!);
    }

    /// <summary>Describes a type in a message.</summary>
    public static string Describe(FileType type) => type switch
    {
        FileType.Folder => "a folder",
        FileType.NamedPipe => "a named pipe",
        FileType.CharacterDevice or FileType.BlockDevice => "a device",
        FileType.Socket => "a socket",
        _ => "a special file",
    };
}
