using System.Globalization;
using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Tests.Records;

/// <summary>Readers of records that follow each other on a thread.</summary>
public sealed class RecordReaderTests
{
    private const int Texts = 100;

    [Fact]
    public void A_finished_reader_gives_its_list_to_the_next()
    {
        var record = Write("a");
        var (first, second) = (0L, 0L);

        // Initializes the type, which is no part of the measurement.
        ReadAll(record);

        // A new thread has no list.
        var thread = new Thread(() => (first, second) = (Allocated(record), Allocated(record)));
        thread.Start();
        thread.Join();

        Assert.InRange(second, 0, first - (Texts * IntPtr.Size));
    }

    [Fact]
    public void A_reader_has_no_string_of_the_reader_before_it()
    {
        ReadAll(Write("a"));

        Assert.Equal("b 0", ReadAll(Write("b"))[0]);
    }

    private static byte[] Write(string name)
    {
        var writer = new RecordWriter();
        for (var i = 0; i < Texts; i++)
        {
            writer.Text(string.Create(CultureInfo.InvariantCulture, $"{name} {i}"));
        }

        return writer.Finish();
    }

    private static List<string> ReadAll(byte[] record)
    {
        var texts = new List<string>(Texts);
        var reader = new RecordReader(record, 0);
        for (var i = 0; i < Texts; i++)
        {
            texts.Add(reader.Text());
        }

        reader.Finish();
        return texts;
    }

    private static long Allocated(byte[] record)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(record);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
