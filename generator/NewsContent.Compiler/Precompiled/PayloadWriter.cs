using System.Buffers.Binary;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Layout;

namespace NewsContent.Compiler.Precompiled;

/// <summary>Writes collections as a resource in the format of <see cref="PayloadLayout"/>.</summary>
internal static class PayloadWriter
{
    /// <summary>Writes collections with their bodies.</summary>
    /// <param name="catalogs">The articles of each collection.</param>
    /// <param name="bodies">The bodies of all posts, by path.</param>
    /// <param name="data">The data files, whose numbers follow those of the collections.</param>
    /// <param name="output">A seekable stream, at its start.</param>
    /// <exception cref="OverflowException">The payload has more than 2^31 bytes.</exception>
    public static void Write(IReadOnlyList<ArticleCatalog> catalogs, IReadOnlyDictionary<string, CompiledBody> bodies, IReadOnlyList<DataTables> data, Stream output) =>
        WriteCollections(catalogs, bodies, data, output);

    /// <summary>Writes collections whose bodies are elsewhere (<see cref="BodyTable"/>). Their sections of bodies are empty.</summary>
    /// <param name="catalogs">The articles of each collection.</param>
    /// <param name="data">The data files, whose numbers follow those of the collections.</param>
    /// <param name="output">A seekable stream, at its start.</param>
    public static void WriteTables(IReadOnlyList<ArticleCatalog> catalogs, IReadOnlyList<DataTables> data, Stream output) => WriteCollections(catalogs, null, data, output);

    private static void WriteCollections(IReadOnlyList<ArticleCatalog> catalogs, IReadOnlyDictionary<string, CompiledBody>? bodies, IReadOnlyList<DataTables> data, Stream output)
    {
        var count = catalogs.Count + data.Count;
        var header = new int[PayloadLayout.HeaderLength(count)];
        header[PayloadLayout.MagicField] = PayloadLayout.Magic;
        header[PayloadLayout.CountField] = count;
        output.Position = header.Length * sizeof(int);
        for (var i = 0; i < catalogs.Count; i++)
        {
            WriteCollection(catalogs[i], bodies, output, header, i);
        }

        for (var i = 0; i < data.Count; i++)
        {
            var tables = data[i];
            WriteSection(output, header, catalogs.Count + i, PayloadLayout.Table, () => WriteNumbers(tables.Table, output));
            WriteSection(output, header, catalogs.Count + i, PayloadLayout.Strings, () => output.Write(tables.Strings, 0, tables.Strings.Length));
        }

        output.Position = 0;
        WriteNumbers(header, output);
    }

    private static void WriteCollection(ArticleCatalog catalog, IReadOnlyDictionary<string, CompiledBody>? bodies, Stream output, int[] header, int collection)
    {
        // Bodies are in the order of the articles, so that iterating the collection reads sequentially.
        var assignments = new Dictionary<string, (int Segment, int Index)>(StringComparer.Ordinal);
        for (var i = 0; i < catalog.Articles.Count; i++)
        {
            assignments.Add(catalog.Articles[i].RelativePath, (0, i));
        }

        var tables = CatalogTables.Create(catalog, assignments);
        Section(PayloadLayout.Table, () => WriteNumbers(tables.Table, output));
        Section(PayloadLayout.Dates, () => WriteDates(tables.Dates, output));
        Section(PayloadLayout.Strings, () => output.Write(tables.Strings, 0, tables.Strings.Length));
        if (bodies is not null)
        {
            var blob = new BodyBlob([.. catalog.Articles.Select(article => bodies[article.RelativePath])]);
            Section(PayloadLayout.BodyStarts, () => WriteNumbers(blob.Starts, output));
            Section(PayloadLayout.Bodies, () => blob.WriteTo(output));
        }

        void Section(int section, Action write) => WriteSection(output, header, collection, section, write);
    }

    private static void WriteSection(Stream output, int[] header, int collection, int section, Action write)
    {
        while (output.Position % PayloadLayout.Alignment != 0)
        {
            output.WriteByte(0);
        }

        var start = checked((int)output.Position);
        write();
        var field = PayloadLayout.SectionField(collection, section);
        header[field] = start;
        header[field + 1] = checked((int)output.Position - start);
    }

    private static void WriteNumbers(IReadOnlyList<int> values, Stream output)
    {
        var bytes = new byte[values.Count * sizeof(int)];
        for (var i = 0; i < values.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * sizeof(int)), values[i]);
        }

        output.Write(bytes, 0, bytes.Length);
    }

    private static void WriteDates(IReadOnlyList<long> values, Stream output)
    {
        var bytes = new byte[values.Count * sizeof(long)];
        for (var i = 0; i < values.Count; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * sizeof(long)), values[i]);
        }

        output.Write(bytes, 0, bytes.Length);
    }
}
