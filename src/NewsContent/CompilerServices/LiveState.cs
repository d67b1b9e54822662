using System.Collections.Concurrent;
using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>The data of all assemblies at one moment. Sources are created on first use and cached.</summary>
/// <param name="version">The number of replacements.</param>
/// <param name="payloads">The replaced data by assembly.</param>
internal sealed class LiveState(long version, IReadOnlyDictionary<Assembly, LivePayload> payloads)
{
    // By the source that was created from the resource, which lives as long as its assembly.
    private readonly ConcurrentDictionary<object, object> _sources = new(ReferenceEqualityComparer.Instance);

    public long Version => version;

    /// <summary>Returns the data of an assembly; <c>null</c> if it is that of the build.</summary>
    public LivePayload? PayloadOf(Assembly assembly) => payloads.GetValueOrDefault(assembly);

    /// <summary>Returns the next state. Assemblies whose data stays keep their sources, which have cached articles.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="payload">Its data; <c>null</c> for that of the build.</param>
    public LiveState With(Assembly assembly, LivePayload? payload)
    {
        var replaced = new Dictionary<Assembly, LivePayload>(payloads);
        replaced.Remove(assembly);
        if (payload is not null)
        {
            replaced.Add(assembly, payload);
        }

        var next = new LiveState(version + 1, replaced);
        foreach (var (source, current) in _sources)
        {
            if (source.GetType().Assembly != assembly)
            {
                next._sources.TryAdd(source, current);
            }
        }

        return next;
    }

    /// <summary>Returns the source with the data of this state.</summary>
    /// <param name="source">A source that was created from the resource.</param>
    public object SourceOf(object source) => payloads.TryGetValue(source.GetType().Assembly, out var payload)
        ? _sources.GetOrAdd(source, LiveContent.CreateSource, payload)
        : source;
}
