namespace NewsContent.Security.Tests.Oracle;

internal enum WrittenKind
{
    StartTag,
    EndTag,
    Text,
}
