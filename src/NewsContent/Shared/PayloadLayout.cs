namespace NewsContent.Layout;

/// <summary>
/// Where things are in the payload of a project's collections, where there is too much of them for code: a resource of the assembly,
/// written before the compiler runs. What is in a collection's sections is what generated code would hold; all its bodies are one segment.
/// </summary>
/// <remarks>
/// Integers are little-endian. The header is a list of 32-bit integers: <see cref="Magic"/>, the number of collections, and for each the start
/// and the length in bytes of each of its sections.
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

    /// <summary>Sections begin at multiples of this, so that their integers are aligned where the payload is.</summary>
    public const int Alignment = 8;

    /// <summary>How many integers the header of so many collections has.</summary>
    public static int HeaderLength(int collections) => SectionField(collections, 0);

    /// <summary>The field of a section's start; its length is in the next.</summary>
    public static int SectionField(int collection, int section) => FirstCollection + (((collection * SectionCount) + section) * 2);
}
