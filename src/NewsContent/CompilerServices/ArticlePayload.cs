using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>
/// The data of a large collection in a resource of its assembly. It is memory of the loaded image, whose pages the operating system reads on demand. Only for
/// use by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class ArticlePayload
{
    private readonly byte* _start;
    private readonly int _collection;

    // Keeps replaced data alive.
    private readonly LivePayload? _replaced;

    private ArticlePayload(byte* start, int collection, LivePayload? replaced = null)
    {
        _start = start;
        _collection = collection;
        _replaced = replaced;
    }

    /// <summary>The integer table of the collection.</summary>
    public ReadOnlySpan<int> Table => Section<int>(PayloadLayout.Table);

    /// <summary>The dates of the articles in UTC ticks, in the order of the collection.</summary>
    public ReadOnlySpan<long> Dates => Section<long>(PayloadLayout.Dates);

    /// <summary>The UTF-8 string heap.</summary>
    public ReadOnlySpan<byte> Strings => Section<byte>(PayloadLayout.Strings);

    /// <summary>The offset of each body in <see cref="Bodies"/>; in live mode, the entries of the body table.</summary>
    public ReadOnlySpan<int> BodyStarts => LiveContent.IsSupported && _replaced is { HasBuiltBodies: false } replaced ? replaced.BodyEntriesOf(_collection) : Section<int>(PayloadLayout.BodyStarts);

    /// <summary>The blob of all bodies.</summary>
    public ReadOnlySpan<byte> Bodies => Section<byte>(PayloadLayout.Bodies);

    /// <summary>Opens the payload of a collection and reads only its header. The assembly must stay loaded while the payload is in use.</summary>
    /// <param name="assembly">The assembly that contains it.</param>
    /// <param name="collection">The index of the collection in the assembly.</param>
    /// <exception cref="InvalidOperationException">The assembly has no payload, or the payload does not contain the collection or is invalid because a build step changed it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="collection"/> is negative.</exception>
    public static ArticlePayload Open(Assembly assembly, int collection)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentOutOfRangeException.ThrowIfNegative(collection);
        if (LiveContent.IsSupported && LivePayload.Opened is { } replaced)
        {
            return Open(assembly, collection, replaced);
        }

        var (start, length) = FindResource(assembly);
        return Contains((byte*)start, length, collection) ? new ArticlePayload((byte*)start, collection) : throw NotFound(assembly);
    }

    /// <summary>Opens replaced data.</summary>
    internal static ArticlePayload Open(Assembly assembly, int collection, LivePayload replaced)
    {
        var (start, length) = replaced.Tables is { } tables ? ((nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(tables)), tables.Length) : replaced.Resource;
        return Contains((byte*)start, length, collection) ? new ArticlePayload((byte*)start, collection, replaced) : throw NotFound(assembly);
    }

    /// <summary>Returns the address of the resource and its length.</summary>
    internal static (nint Start, long Length) FindResource(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(PayloadLayout.ResourceName)
            ?? throw new InvalidOperationException($"The articles are missing from {assembly.GetName().Name}: it has no resource '{PayloadLayout.ResourceName}'.");

        // In every kind of deployment (files, single file, Native AOT), a resource is in memory that does not move. The stream is a view of it.
        return ((nint)(stream is UnmanagedMemoryStream mapped ? mapped.PositionPointer : Copy(stream)), stream.Length);
    }

    private static bool Contains(byte* start, long length, int collection) => length >= PayloadLayout.HeaderLength(1) * sizeof(int)
        && ((int*)start)[PayloadLayout.MagicField] == PayloadLayout.Magic
        && collection < ((int*)start)[PayloadLayout.CountField];

    private static InvalidOperationException NotFound(Assembly assembly) =>
        new($"The resource '{PayloadLayout.ResourceName}' of {assembly.GetName().Name} does not contain its articles.");

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
