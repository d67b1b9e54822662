using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Html;

/// <summary>Adds attributes to the images of a body: the size of the file, smaller copies, and when to load them. An attribute that the post writes is kept.</summary>
/// <param name="links">Returns the URLs of the copies.</param>
internal sealed class ImageAttributes(BodyLinks links)
{
    private int _images;

    /// <summary>Adds the attributes that the policy allows.</summary>
    /// <param name="element">The image as written.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="picture">The file; <c>null</c> if it is not a file of the site.</param>
    /// <param name="attributes">The allowed attributes of the image.</param>
    public void Complete(BodyElement element, ElementRule rule, AssetTarget? picture, List<KeyValuePair<string, string>> attributes)
    {
        var context = links.Context;
        if (context.WritesImageSizes && picture is not null)
        {
            // Browsers reserve the space of an image with both lengths. A length that the post writes is kept, and the other then follows from the file.
            if (picture.Width > 0 && !element.HasAttribute("width") && !element.HasAttribute("height") && !HasSize(element.GetAttribute("style")))
            {
                Add("width", Number(picture.Width));
                Add("height", Number(picture.Height));
            }

            if (picture.Variants.Count > 0 && !element.HasAttribute("srcset") && !element.HasAttribute("sizes"))
            {
                Add("srcset", string.Join(", ", picture.Variants.Select(copy => Candidate(copy.Url, copy.Width)).Append(Candidate(picture.RootUrl, picture.Width))));
                if (context.ImageWidth is { } width && rule.Find("sizes")?.Check(width) is { } sizes)
                {
                    Add("sizes", sizes);
                }
            }
        }

        // The first image is often visible at once, where a browser would load it later than it could.
        if (context.LoadsImagesLazily && _images++ > 0)
        {
            Add("loading", "lazy");
            Add("decoding", "async");
        }

        void Add(string name, string value)
        {
            if (rule.Find(name) is not null && attributes.TrueForAll(pair => pair.Key != name))
            {
                attributes.Add(new(name, value));
            }
        }
    }

    private string Candidate(string url, int width) => links.UrlFromRoot(url) + " " + Number(width) + "w";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool HasSize(string? style) =>
        style is not null && (style.IndexOf("width", StringComparison.OrdinalIgnoreCase) >= 0 || style.IndexOf("height", StringComparison.OrdinalIgnoreCase) >= 0);
}
