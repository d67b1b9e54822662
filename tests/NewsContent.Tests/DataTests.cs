using System.Text;
using System.Text.Json;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.CompilerServices;

namespace NewsContent.Tests;

/// <summary>Lists and lookups of a data file, with its data in pinned arrays.</summary>
public sealed class DataTests
{
    private const string Text = "mei: {name: Mei Lin}\nØyvind-Å: {name: 'Ø'}\n'': {name: empty}\n";

    private readonly Source _source = new(Text);

    [Fact]
    public void A_list_has_the_entries_in_the_order_of_the_file()
    {
        Assert.Equal(["Mei Lin", "Ø", "empty"], _source.All.Select(person => person.Name));
        Assert.Equal(3, _source.All.Count);
        Assert.Same(_source.All[2], _source.All.Last());
        Assert.Throws<ArgumentOutOfRangeException>(() => _source.All[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _source.All[-1]);
    }

    [Theory]
    [InlineData("mei", "Mei Lin")]
    [InlineData("Øyvind-Å", "Ø")]
    [InlineData("", "empty")]
    [InlineData("Mei", null)]
    [InlineData("me", null)]
    public void A_lookup_finds_an_entry_by_each_form_of_its_id(string id, string? name)
    {
        _source.ById.TryGetValue(id, out var entry);
        _source.ById.TryGetValue(id.AsSpan(), out var bySpan);
        _source.ById.TryGetValue(Encoding.UTF8.GetBytes(id), out var byUtf8);

        Assert.Equal(name, entry?.Name);
        Assert.Same(entry, bySpan);
        Assert.Same(entry, byUtf8);
        Assert.Equal(name is not null, _source.ById.ContainsKey(id));
    }

    [Fact]
    public void A_missing_id_is_named()
    {
        Assert.Equal("No entry has the id \"x\".", Assert.Throws<KeyNotFoundException>(() => _source.ById["x"]).Message);
        Assert.Equal("No entry has the id \"x\".", Assert.Throws<KeyNotFoundException>(() => _source.ById["x".AsSpan()]).Message);
        Assert.Equal("No entry has the id \"x\".", Assert.Throws<KeyNotFoundException>(() => _source.ById["x"u8]).Message);
        Assert.Throws<ArgumentNullException>(() => _source.ById[(string)null!]);
    }

    [Fact]
    public void A_lone_surrogate_is_not_an_id() => Assert.False(new Source("'\uFFFD': {name: a}").ById.ContainsKey("\uD800"));

    [Fact]
    public void An_index_is_a_dictionary_of_its_entries()
    {
        Assert.Equal(["mei", "Øyvind-Å", ""], _source.ById.Keys);
        Assert.Equal(_source.All, _source.ById.Values);
        Assert.Equal(_source.All, _source.ById.Select(pair => pair.Value));
    }

    [Fact]
    public void All_threads_see_the_same_entry()
    {
        var source = new Source(string.Concat(Enumerable.Range(0, 500).Select(i => $"k{i}: {{name: n}}\n")));
        var found = new Person[8][];

        Parallel.For(0, found.Length, i => found[i] = [.. source.All]);

        Assert.All(found, entries => Assert.True(entries.SequenceEqual(found[0], ReferenceEqualityComparer.Instance)));
    }

    [Fact]
    public void An_entry_can_be_written_as_json() => Assert.Equal("{\"Name\":\"Mei Lin\"}", JsonSerializer.Serialize(_source.All[0]));

    [Fact]
    public void An_entry_cannot_be_read_from_json() =>
        Assert.Contains("Person", Assert.Throws<NotSupportedException>(() => DataHandle.NotReadable(typeof(Person))).Message, StringComparison.Ordinal);

    [Fact]
    public void Data_of_another_version_is_refused() =>
        Assert.Contains("Use the same version in all projects", Assert.Throws<InvalidOperationException>(() => new Source(Text, version: 99)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_entry_needs_a_handle() => Assert.Throws<ArgumentException>(() => new Person(default));

    private sealed class Person(DataHandle handle) : DataEntry(handle)
    {
        public string Name => GetDataValues().GetString(1)!;
    }

    private sealed class Source : DataSource<Person>
    {
        // The base class reads the data before the constructor of this class.
        [ThreadStatic]
        private static (int[] Table, byte[] Strings) Compiled;

        private readonly (int[] Table, byte[] Strings) _data = Compiled;

        public Source(string yaml, int? version = null)
            : this(Compile(yaml, version))
        {
        }

        private Source(bool isCompiled) => Assert.True(isCompiled);

        protected override ReadOnlySpan<int> Table => _data.Table;

        protected override ReadOnlySpan<byte> Strings => _data.Strings;

        protected override Person Create(DataHandle handle) => new(handle);

        private static bool Compile(string yaml, int? version)
        {
            var file = DataFile.Read("_data/a.yml", "/site/_data/a.yml", yaml, isDeclared: true);
            var bound = DataBinder.Bind(new DataSchema(new CollectionNames(null, "People", "global::Person", "_data/a.yml"), true, new([Schema()])), file.Located, new SiteSettings(), CancellationToken.None);
            Assert.Empty(bound.Problems);
            var tables = DataTables.Create(bound.Values);
            var table = GC.AllocateArray<int>(tables.Table.Count, pinned: true);
            var strings = GC.AllocateArray<byte>(tables.Strings.Length + 1, pinned: true);
            tables.Table.ToArray().CopyTo(table, 0);
            tables.Strings.CopyTo(strings, 0);
            table[0] = version ?? table[0];
            Compiled = (table, strings);
            return true;
        }

        private static ModelSchema Schema() => new()
        {
            FullName = "global::Person",
            Name = "Person",
            IsEntry = true,
            Properties = new([Text("Id", isId: true), Text("Name", isId: false)]),
        };

        private static ModelProperty Text(string name, bool isId) => new()
        {
            Name = name,
            Key = ModelKey.Of(name),
            Type = ModelType.String,
            TypeName = "string",
            DisplayType = "string",
            Modifiers = "public",
            IsId = isId,
        };
    }
}
