namespace NewsContent.Layout;

/// <summary>
/// The layout of the payload, a resource of the assembly that is written before the compiler runs. It contains the data of all collections that is too large for
/// code. The sections of a collection contain the data that generated code would contain. All its bodies are one segment.
/// </summary>
/// <remarks>
/// Integers are little-endian. The header is a list of 32-bit integers: <see cref="Magic"/>, the number of collections, and the start and length in bytes of each
/// section of each collection.
/// </remarks>
internal static class PayloadLayout
{
    /// <summary>The name of the resource.</summary>
    public const string ResourceName = "NewsContent.Articles";

    /// <summary>"NCAP": NewsContent article payload.</summary>
    public const int Magic = 0x5041_434E;

    public const int MagicField = 0;
    public const int CountField = 1;
    public const int FirstCollection = 2;

    // The sections of a collection.
    public const int Table = 0;
    public const int Dates = 1;
    public const int Strings = 2;
    public const int BodyStarts = 3;
    public const int Bodies = 4;
    public const int SectionCount = 5;

    /// <summary>The alignment of sections, so that their integers are aligned if the payload is.</summary>
    public const int Alignment = 8;

    /// <summary>Returns the number of integers in the header.</summary>
    public static int HeaderLength(int collections) => SectionField(collections, 0);

    /// <summary>Returns the index of the header field with the start of a section; the next field is its length.</summary>
    public static int SectionField(int collection, int section) => FirstCollection + (((collection * SectionCount) + section) * 2);
}
