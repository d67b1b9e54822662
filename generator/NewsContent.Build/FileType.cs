namespace NewsContent.Build;

/// <summary>The type of a file system entry. A link is not followed.</summary>
internal enum FileType
{
    Missing,
    File,
    Folder,
    Link,
    NamedPipe,
    CharacterDevice,
    BlockDevice,
    Socket,
    Unknown,
}
