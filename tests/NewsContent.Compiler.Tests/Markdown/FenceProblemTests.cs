namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Code that is read as it is meant, so that no fence is reported.</summary>
public sealed class FenceProblemTests
{
    [Theory]
    [InlineData("```sh\na\n```")]
    [InlineData("~~~ ruby\na\n~~~~~\n")]
    [InlineData("   ```\na\n ```\n")]
    [InlineData("````\n```\na\n```\n````\n")]
    [InlineData("````md\n```js\na\n```\n````\n")]
    [InlineData("```\na\n~~~\n```\n")]
    [InlineData("~~~\n```js\n~~~\n")]
    [InlineData("> ```\n> a\n> ```\n\nText.\n")]
    [InlineData("> ```\na\n```\nText.\n")]
    [InlineData("- a\n\n  ```\n  b\n  ```\n\n- c\n")]
    [InlineData("- a\n\n  ```\n  b\n```\n\nText.\n")]
    [InlineData("    ```\n    a\n\nText.\n")]
    [InlineData("```code``` and text\n")]
    [InlineData("```code with words``` and text\n")]
    [InlineData("``` a b\nc ``` and text\n")]
    [InlineData("Text with ``` in it.\n")]
    [InlineData("<div>\n```\na\n</div>\n")]
    [InlineData("{% raw %}\n```\n{{ a }}\n```\n{% endraw %}\n")]
    [InlineData("{% highlight md %}\n```\na\n{% endhighlight %}\n")]
    [InlineData("~~struck~~ text\n")]
    [InlineData("`~`\n")]
    [InlineData("- `-`\n- `~`\n")]
    public void Code_that_is_read_as_it_is_meant_is_not_reported(string body) =>
        Assert.DoesNotContain(TestPost.Parse(TestPost.WithBody(body)).Problems, problem => problem.Kind.Id is "NC2045" or "NC2046" or "NC2047");

    [Fact]
    public void The_end_of_code_with_a_wrong_fence_is_not_a_second_mistake() =>
        Assert.Equal(["NC2047"], TestPost.Parse(TestPost.WithBody("```js a b\nrun();\n```\n\nText.\n")).Problems.Select(problem => problem.Kind.Id));
}
