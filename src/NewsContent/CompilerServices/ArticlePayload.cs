using System.ComponentModel;
using System.Reflection;
using System.Runtime.InteropServices;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>
/// The data of a large collection, in a resource of its assembly: the image's own memory, of which the system reads the pages that are
/// looked at. For generated code; not for use by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class ArticlePayload
{
    private readonly byte* _start;
    private readonly int _collection;

    private ArticlePayload(byte* start, int collection)
    {
        _start = start;
        _collection = collection;
    }

    /// <summary>The integer table of the collection.</summary>
    public ReadOnlySpan<int> Table => Section<int>(PayloadLayout.Table);

    /// <summary>The articles' dates, UTC ticks, newest first.</summary>
    public ReadOnlySpan<long> Dates => Section<long>(PayloadLayout.Dates);

    /// <summary>The heap of strings, UTF-8.</summary>
    public ReadOnlySpan<byte> Strings => Section<byte>(PayloadLayout.Strings);

    /// <summary>Where in <see cref="Bodies"/> each body begins.</summary>
    public ReadOnlySpan<int> BodyStarts => Section<int>(PayloadLayout.BodyStarts);

    /// <summary>The blob of all bodies.</summary>
    public ReadOnlySpan<byte> Bodies => Section<byte>(PayloadLayout.Bodies);

    /// <summary>Finds the payload of a collection; reads no more of it than its header. The assembly must stay loaded while it is in use.</summary>
    /// <param name="assembly">The assembly that holds it.</param>
    /// <param name="collection">Which of the assembly's collections it is, from 0.</param>
    /// <exception cref="InvalidOperationException">The assembly has no payload, or it is none: a build step left it out or changed it.</exception>
    public static ArticlePayload Open(Assembly assembly, int collection)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentOutOfRangeException.ThrowIfNegative(collection);
        using var stream = assembly.GetManifestResourceStream(PayloadLayout.ResourceName)
            ?? throw new InvalidOperationException($"The articles are missing from {assembly.GetName().Name}: it has no resource '{PayloadLayout.ResourceName}'.");

        // Of every kind of deployment (files, single file, Native AOT) a resource is in memory that does not move; the stream is a view of it.
        var start = stream is UnmanagedMemoryStream mapped ? mapped.PositionPointer : Copy(stream);
        return stream.Length >= PayloadLayout.HeaderLength(1) * sizeof(int)
            && ((int*)start)[PayloadLayout.MagicField] == PayloadLayout.Magic
            && collection < ((int*)start)[PayloadLayout.CountField]
                ? new ArticlePayload(start, collection)
                : throw new InvalidOperationException($"The resource '{PayloadLayout.ResourceName}' of {assembly.GetName().Name} does not hold its articles.");
    }

    private static byte* Copy(Stream stream)
    {
        var copy = (byte*)NativeMemory.Alloc((nuint)stream.Length);
        stream.ReadExactly(new Span<byte>(copy, checked((int)stream.Length)));
        return copy;
    }

    private ReadOnlySpan<T> Section<T>(int section)
        where T : unmanaged
    {
        var field = (int*)_start + PayloadLayout.SectionField(_collection, section);
        return new ReadOnlySpan<T>(_start + field[0], field[1] / sizeof(T));
    }
}
