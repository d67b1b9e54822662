namespace NewsContent.Layout;

/// <summary>
/// The layout of the integer table of a collection, which the generator writes and the runtime reads. This file is compiled into both, so that they agree.
/// </summary>
/// <remarks>
/// <para>The table is one array: a header, then the sections to which the header points.</para>
/// <para>A string is a number: 0 is <c>null</c>. String <c>i</c> begins at the end of the string before and ends at <c>StringEnds[i]</c> in the UTF-8 heap.</para>
/// <para>A list is a position in the <see cref="Lists"/> section: a count, then that many strings. Position 0 is the empty list.</para>
/// <para>Increment <see cref="Version"/> with any change of meaning: an older library can run with a newer runtime.</para>
/// </remarks>
internal static class TableLayout
{
    public const int Version = 5;

    // The header fields by index.
    public const int FormatVersion = 0;
    public const int ArticleCount = 1;
    public const int Rows = 2;
    public const int StringEnds = 3;

    // Each hash table has three fields: its position, its size (a power of two) and its number of keys.
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

    // The values of the collection's model: a row of columns for each article, and the values to which the columns point.
    public const int ModelRows = 29;
    public const int ModelRowLength = 30;
    public const int ModelValues = 31;
    public const int LanguageKeys = 32;
    public const int Languages = 35;

    /// <summary>The translations of each article: a position in <see cref="Members"/>, with a count and the article indexes in the order of their languages; 0 if the article has none. The field is 0 if no article has any.</summary>
    public const int Translations = 36;

    /// <summary>For each article, the index plus one of the next article with the same slug in the order of lookups, 0 for the last. The field is 0 if all slugs are different.</summary>
    public const int SameSlug = 37;

    /// <summary>The lookups by properties of the model: a count, then a <see cref="Lookup"/> for each. The field is 0 if there are none.</summary>
    public const int Lookups = 38;

    /// <summary>For a collection with an order of its own, the position plus one in <see cref="Members"/> of all article indexes, newest first; otherwise 0, and the rows are newest first.</summary>
    public const int NewestFirst = 39;
    public const int HeaderLength = 40;

    /// <summary>The fields of a hash table in the header.</summary>
    public static class Keys
    {
        public const int Slots = 0;

        /// <summary>The number of slots, a power of two; negative if the hash is <see cref="KeyHash.Full"/> and not <see cref="KeyHash.Sample"/>.</summary>
        public const int Size = 1;
        public const int Count = 2;
    }

    /// <summary>A row of one article. Rows are in the order of the collection: newest first, unless it has an order of its own.</summary>
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

        /// <summary>The high and low half of the UTC ticks of the last modification; both are 0 if there is none.</summary>
        public const int LastModifiedHigh = 10;
        public const int LastModifiedLow = 11;

        /// <summary>Minutes from UTC, signed: of the date in the low 16 bits, of the last modification in the high 16 bits.</summary>
        public const int Offsets = 12;

        /// <summary>The body segment of the article, and the index of the body in it.</summary>
        public const int Segment = 13;
        public const int BodyIndex = 14;

        /// <summary>The position in <see cref="TableLayout.FrontMatter"/> of the mapping of custom keys.</summary>
        public const int FrontMatter = 15;

        /// <summary>A list: the source of the picture, its alternative text, its width and its height in decimal digits; 0 if there is none.</summary>
        public const int Image = 16;
        public const int Length = 17;
    }

    /// <summary>
    /// The number of integers of a model value. The column of a string, URL or reference (its slug) is a string. Other columns are a position in
    /// <see cref="ModelValues"/>, 0 for <c>null</c>. A list is stored there as a count, then its items.
    /// </summary>
    public static class ModelWidth
    {
        public const int Int32 = 1;

        /// <summary>For long, double, enums, dates and time spans: the high half, then the low half.</summary>
        public const int Int64 = 2;

        /// <summary>UTC ticks and the minutes from UTC.</summary>
        public const int DateTimeOffset = 3;
        public const int Decimal = 4;
    }

    /// <summary>A group: the articles of one tag, category, author or language.</summary>
    public static class Group
    {
        public const int Name = 0;

        /// <summary>The start in <see cref="Members"/> of the group's article indexes. They are ascending, so the newest is first.</summary>
        public const int FirstMember = 1;
        public const int MemberCount = 2;
        public const int Length = 3;
    }

    /// <summary>A lookup by a property of the model: the fields of its hash table (<see cref="Keys"/>) and the position of its groups.</summary>
    public static class Lookup
    {
        public const int Groups = 3;
        public const int Length = 4;
    }

    /// <summary>A redirect: a former URL and the index of its article.</summary>
    public static class Redirect
    {
        public const int Url = 0;
        public const int Article = 1;
        public const int Length = 2;
    }

    /// <summary>
    /// A front matter value. A list is a count, then its values. A mapping is a count, then its keys, each followed by its value. Position 0 of
    /// <see cref="FrontMatter"/> is the empty list and the empty mapping.
    /// </summary>
    public static class Value
    {
        /// <summary>The kind in the low 8 bits, <see cref="IsDate"/>, and the signed minutes from UTC of a date in the high 16 bits.</summary>
        public const int Kind = 0;

        /// <summary>The scalar as written, a string; 0 for a list or mapping.</summary>
        public const int Text = 1;

        /// <summary>The high and low half of a number, of the bits of a float, or of the UTC ticks of a date; 1 or 0 for a Boolean; in the low half, the position of a list or mapping.</summary>
        public const int High = 2;
        public const int Low = 3;
        public const int Length = 4;

        public const int KindMask = 0xFF;
        public const int IsDate = 0x100;
        public const int OffsetShift = 16;

        // The kinds, with the values of FrontMatterKind.
        public const int Null = 0;
        public const int Boolean = 1;
        public const int Integer = 2;
        public const int Float = 3;
        public const int String = 4;
        public const int List = 5;
        public const int Map = 6;
    }

    /// <summary>
    /// A slot of a hash table. 0 is empty. Otherwise the low 24 bits are the index of the entry plus one, and the high 8 bits are bits of its hash, so that most other
    /// keys are skipped without reading their text.
    /// </summary>
    public static class Slot
    {
        public const int IndexMask = 0x00FF_FFFF;
        public const uint TagMask = 0xFF00_0000;
        public const int MaxIndex = IndexMask - 1;

        public static uint Tag(ulong hash) => (uint)(hash >> 32) & TagMask;
    }

    /// <summary>
    /// A body in the blob of its segment: three lengths, the numbers, the HTML, then strings that are not in the HTML. Integers are base 64, low digits first, with
    /// <see cref="MoreDigits"/> on each digit except the last. Every byte is below 0x80, so that the blob is well-formed UTF-8 and can be a C# literal.
    /// </summary>
    /// <remarks>
    /// The lengths are those of the HTML, of the strings after it and of the numbers. The numbers are the word count, the reading time in minutes, the start and length of
    /// the excerpt, the length of the text recipe, the recipe, then counted lists of headings (level, start and length in the text, start and length of the id plus one,
    /// or 0 and 0 for none), links (start and length of the URL, start and length in the text), images (start and length of the source, start and length of the
    /// alternative text plus one, or 0 and 0 for none, width, height) and components (start, then the lengths of start tag, content and end tag, start and length of the
    /// name, counted attributes with start and length of name and value). Unless stated otherwise, starts are byte offsets from the start of the HTML. The first string after
    /// the HTML is the content hash.
    /// </remarks>
    public static class Body
    {
        public const int DigitBits = 6;
        public const int DigitMask = 0x3F;
        public const int MoreDigits = 0x40;
        public const int ContentHashLength = 64;
    }

    /// <summary>A step of the recipe that produces the plain text of an article from its HTML: a count, and an operation in the low two bits.</summary>
    public static class TextStep
    {
        public const int KindBits = 2;
        public const int KindMask = 3;

        /// <summary>Skip a number of bytes of HTML.</summary>
        public const int Skip = 0;

        /// <summary>Copy a number of bytes of HTML.</summary>
        public const int Copy = 1;

        /// <summary>Write the UTF-16 unit with this value.</summary>
        public const int Write = 2;
    }
}
