using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>
/// Methods that replace the data of articles while an app runs, in builds for development. Only for hosts of live mode. The switch <c>NewsContent.Live</c> enables them;
/// without it, trimming removes them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LiveContent
{
    /// <summary>The name of the switch.</summary>
    internal const string SwitchName = "NewsContent.Live";

    // A request reads one state from its start to its end.
    private static readonly AsyncLocal<LiveState?> Pinned = new();

    private static volatile LiveState Latest = new(0, new Dictionary<Assembly, LivePayload>());

    /// <summary>Gets whether data can be replaced. ILLink.Substitutions.xml makes it <c>false</c> in trimmed apps that do not set the switch.</summary>
    public static bool IsSupported { get; } = AppContext.TryGetSwitch(SwitchName, out var isEnabled) && isEnabled;

    /// <summary>Gets the number of replacements that the caller sees.</summary>
    public static long Version => State.Version;

    /// <summary>The data that the caller sees.</summary>
    internal static LiveState State => Pinned.Value ?? Latest;

    /// <summary>Makes the caller, and everything that it calls or starts, continue to read the current data after a replacement.</summary>
    public static void Pin() => Pinned.Value = Latest;

    /// <summary>Allocates memory for a payload. It does not move, and it is released with the last object or span that refers to it.</summary>
    /// <param name="length">The length in bytes.</param>
    public static byte[] Allocate(int length) => GC.AllocateUninitializedArray<byte>(length, pinned: true);

    /// <summary>Replaces the data of all collections of an assembly at once.</summary>
    /// <param name="assembly">The assembly that contains the collections.</param>
    /// <param name="update">The changed parts. Nothing may change them afterwards.</param>
    /// <exception cref="InvalidOperationException">The data does not have the format of this version, the assembly has no payload, or live mode is not enabled.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> or <paramref name="update"/> is <c>null</c>.</exception>
    public static void Replace(Assembly assembly, LiveUpdate update)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(update);
        if (!IsSupported)
        {
            throw new InvalidOperationException($"The switch '{SwitchName}' is not set.");
        }

        LiveState known;
        LiveState next;
        do
        {
            known = Latest;
            var last = known.PayloadOf(assembly);
            var payload = LivePayload.Create(update.IsFirst ? null : last, update, last?.Resource ?? ArticlePayload.FindResource(assembly));
            ArticlePayload.Open(assembly, 0, payload);
            next = known.With(assembly, payload);
        }
        while (Interlocked.CompareExchange(ref Latest, next, known) != known);
    }

    /// <summary>Returns to the data of the build. Does nothing if it was not replaced.</summary>
    /// <param name="assembly">The assembly that contains the collections.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is <c>null</c>.</exception>
    public static void Reset(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        LiveState known;
        do
        {
            known = Latest;
        }
        while (known.PayloadOf(assembly) is not null && Interlocked.CompareExchange(ref Latest, known.With(assembly, null), known) != known);
    }

    /// <summary>Returns the source with the current data of a file.</summary>
    internal static DataSource<TEntry> Current<TEntry>(DataSource<TEntry> source)
        where TEntry : DataEntry => (DataSource<TEntry>)State.SourceOf(source);

    /// <summary>Creates a source of the same class with other data.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "Trimmed apps do not replace data.")]
    internal static object CreateSource(object source, LivePayload payload)
    {
        var outer = LivePayload.Opened;
        LivePayload.Opened = payload;
        try
        {
            return Activator.CreateInstance(source.GetType(), nonPublic: true)!;
        }
        finally
        {
            LivePayload.Opened = outer;
        }
    }
}
