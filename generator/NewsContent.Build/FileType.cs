namespace NewsContent.Build;

/// <summary>The type of a file system entry. Links are not followed.</summary>
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
