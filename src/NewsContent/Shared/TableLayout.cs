namespace NewsContent.Layout;

/// <summary>
/// Where things are in the integer table of a collection: what the generator writes and the runtime reads.
/// The file is compiled into both, so that they cannot disagree.
/// </summary>
/// <remarks>
/// <para>The table is one array: a header, then the sections the header points at.</para>
/// <para>A string is a number: 0 is <c>null</c>, and string <c>i</c> ends at <c>StringEnds[i]</c> in the UTF-8 heap and begins where the one before ends.</para>
/// <para>A list is a position in the <see cref="Lists"/> section: a count, then that many strings. Position 0 is the empty list.</para>
/// <para>Any change of meaning raises <see cref="Version"/>: a library compiled by one version may run beside a later runtime.</para>
/// </remarks>
internal static class TableLayout
{
    public const int Version = 2;

    // The header: what is at which index of the table.
    public const int FormatVersion = 0;
    public const int ArticleCount = 1;
    public const int Rows = 2;
    public const int StringEnds = 3;

    // Each hash table has three fields: its position, its size (a power of two) and how many keys it holds.
    public const int SlugKeys = 4;
    public const int UrlKeys = 7;
    public const int TagKeys = 10;
    public const int CategoryKeys = 13;

    public const int Tags = 16;
    public const int Categories = 17;
    public const int Lists = 18;
    public const int Members = 19;

    public const int AuthorKeys = 20;
    public const int RedirectKeys = 23;
    public const int Authors = 26;
    public const int Redirects = 27;
    public const int FrontMatter = 28;

    // What the collection's model adds: a row of so many columns for each article, and the values that the columns point at.
    public const int ModelRows = 29;
    public const int ModelRowLength = 30;
    public const int ModelValues = 31;
    public const int HeaderLength = 32;

    /// <summary>The fields of a hash table in the header.</summary>
    public static class Keys
    {
        public const int Slots = 0;
        public const int Size = 1;
        public const int Count = 2;
    }

    /// <summary>A row: one article. Articles are in the order of the collection, newest first.</summary>
    public static class Row
    {
        public const int Slug = 0;
        public const int Title = 1;
        public const int Url = 2;
        public const int SourcePath = 3;
        public const int Layout = 4;
        public const int Language = 5;
        public const int Description = 6;
        public const int Authors = 7;
        public const int Categories = 8;
        public const int Tags = 9;

        /// <summary>UTC ticks of the last modification, high and low half; both 0: none.</summary>
        public const int LastModifiedHigh = 10;
        public const int LastModifiedLow = 11;

        /// <summary>Minutes from UTC: of the date in the low 16 bits, of the last modification in the high 16, both signed.</summary>
        public const int Offsets = 12;

        /// <summary>The segment of bodies that holds the article's, and its place there.</summary>
        public const int Segment = 13;
        public const int BodyIndex = 14;

        /// <summary>Where in <see cref="TableLayout.FrontMatter"/> the map of the article's further keys is.</summary>
        public const int FrontMatter = 15;
        public const int Length = 16;
    }

    /// <summary>
    /// How many integers a value of a model takes. A column is a string where the property is a text, a URL or a reference (its slug);
    /// else a position in <see cref="ModelValues"/>, 0 for <c>null</c>. A list is there as a count, then its items.
    /// </summary>
    public static class ModelWidth
    {
        public const int Int32 = 1;

        /// <summary>Of long, double, enums, dates and spans of time: the high half, then the low half.</summary>
        public const int Int64 = 2;

        /// <summary>UTC ticks and the minutes from UTC.</summary>
        public const int DateTimeOffset = 3;
        public const int Decimal = 4;
    }

    /// <summary>A group: the articles of one tag, category or author.</summary>
    public static class Group
    {
        public const int Name = 0;

        /// <summary>Where in <see cref="Members"/> the group's article indexes begin; they ascend, so the newest comes first.</summary>
        public const int FirstMember = 1;
        public const int MemberCount = 2;
        public const int Length = 3;
    }

    /// <summary>A redirect: an old URL and the index of the article that it led to.</summary>
    public static class Redirect
    {
        public const int Url = 0;
        public const int Article = 1;
        public const int Length = 2;
    }

    /// <summary>
    /// A value of the front matter. A list is a count, then that many values; a map is a count, then that many keys each with
    /// its value behind it. Position 0 of <see cref="FrontMatter"/> is the empty list and the empty map.
    /// </summary>
    public static class Value
    {
        /// <summary>The kind in the low 8 bits, <see cref="IsDate"/>, and in the high 16 bits the minutes from UTC of a date, signed.</summary>
        public const int Kind = 0;

        /// <summary>The scalar as it is written, a string; 0 for a list or map.</summary>
        public const int Text = 1;

        /// <summary>The high and low half of a number, of the bits of a float, of the UTC ticks of a date; 1 or 0 of a flag; in the low half the position of a list or map.</summary>
        public const int High = 2;
        public const int Low = 3;
        public const int Length = 4;

        public const int KindMask = 0xFF;
        public const int IsDate = 0x100;
        public const int OffsetShift = 16;

        // The kinds, which FrontMatterKind repeats.
        public const int Null = 0;
        public const int Boolean = 1;
        public const int Integer = 2;
        public const int Float = 3;
        public const int String = 4;
        public const int List = 5;
        public const int Map = 6;
    }

    /// <summary>
    /// A slot of a hash table: 0 is empty, else the low 24 bits are the entry's index plus one and the high 8 bits are
    /// those of its hash, so that nearly every entry that is not the key is passed over without touching its text.
    /// </summary>
    public static class Slot
    {
        public const int IndexMask = 0x00FF_FFFF;
        public const uint TagMask = 0xFF00_0000;
        public const int MaxIndex = IndexMask - 1;

        public static uint Tag(ulong hash) => (uint)(hash >> 32) & TagMask;
    }

    /// <summary>
    /// A body in the blob of its segment: three lengths, the numbers, the HTML, then strings that the HTML does not hold.
    /// All integers are of base 64, the low digits first, with <see cref="MoreDigits"/> on each digit but the last:
    /// every byte stays below 0x80, so that the blob is well-formed UTF-8 and can be a C# literal.
    /// </summary>
    /// <remarks>
    /// The lengths are those of the HTML, of the strings after it and of the numbers. The numbers: words, minutes to read, start and length
    /// of the excerpt, length of the text's recipe, the recipe, then counted lists of headings (level, start and length in
    /// the text, start and length of the id plus one, or 0 and 0 for none), links (start and length of the URL, start and length in the text) and images (start and length of the
    /// source, start and length of the alternative text plus one, or 0 and 0 for none, width, height). Where not said otherwise,
    /// starts count bytes from the start of the HTML. The strings after the HTML begin with the content hash.
    /// </remarks>
    public static class Body
    {
        public const int DigitBits = 6;
        public const int DigitMask = 0x3F;
        public const int MoreDigits = 0x40;
        public const int ContentHashLength = 64;
    }

    /// <summary>One step of the recipe that makes an article's plain text from its HTML: a count, and in the low two bits what to do.</summary>
    public static class TextStep
    {
        public const int KindBits = 2;
        public const int KindMask = 3;

        /// <summary>Pass over so many bytes of HTML.</summary>
        public const int Skip = 0;

        /// <summary>Copy so many bytes of HTML.</summary>
        public const int Copy = 1;

        /// <summary>Write the UTF-16 unit of that value.</summary>
        public const int Write = 2;
    }
}
