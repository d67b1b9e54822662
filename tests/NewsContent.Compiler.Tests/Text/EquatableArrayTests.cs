using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class EquatableArrayTests
{
    private static readonly EquatableArray<string> Abc = new(["a", "b", "c"]);

    [Fact]
    public void Arrays_of_equal_elements_are_equal()
    {
        var other = new[] { "a", "b", "c" }.ToEquatableArray();

        Assert.True(Abc.Equals(other));
        Assert.Equal(Abc.GetHashCode(), other.GetHashCode());
    }

    public static TheoryData<string[]> OtherArrays() => new()
    {
        Array.Empty<string>(),
        new[] { "a", "b" },
        new[] { "a", "b", "c", "d" },
        new[] { "a", "c", "b" },
        new[] { "a", "b", "C" },
    };

    [Theory]
    [MemberData(nameof(OtherArrays))]
    public void Arrays_of_other_elements_are_not_equal(string[] items) => Assert.False(Abc.Equals(items.ToEquatableArray()));

    [Fact]
    public void Arrays_of_arrays_are_compared_by_their_elements()
    {
        EquatableArray<EquatableArray<string>> nested = new([Abc, default]);

        Assert.True(nested.Equals(new([new(["a", "b", "c"]), EquatableArray<string>.Empty])));
        Assert.False(nested.Equals(new([new(["a", "b"]), default])));
        Assert.Equal(nested.GetHashCode(), new EquatableArray<EquatableArray<string>>([new(["a", "b", "c"]), default]).GetHashCode());
    }

    [Fact]
    public void The_default_is_an_empty_array()
    {
        EquatableArray<string> none = default;

        Assert.Empty(none);
        Assert.True(none.Equals(new([])));
        Assert.True(new EquatableArray<string>([]).Equals(none));
        Assert.Equal(none.GetHashCode(), new EquatableArray<string>([]).GetHashCode());
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void A_boxed_array_is_equal_to_another_of_its_type_alone()
    {
        object boxed = Abc;

        Assert.True(boxed.Equals(new EquatableArray<string>(["a", "b", "c"])));
        Assert.False(boxed.Equals(new[] { "a", "b", "c" }));
        Assert.False(boxed.Equals(null));
    }

    [Fact]
    public void The_array_keeps_its_own_copy()
    {
        var items = new[] { "a", "b", "c" };
        var array = items.ToEquatableArray();

        items[0] = "x";

        Assert.Equal("a", array[0]);
    }
}
