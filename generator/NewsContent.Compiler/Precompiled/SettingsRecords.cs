using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Precompiled;

/// <summary>Writes the settings of a site. They are compared and never read.</summary>
internal static class SettingsRecords
{
    public static void Settings(this RecordWriter writer, SiteSettings settings)
    {
        writer.Text(settings.TimeZone);
        writer.Number((int)settings.DateWithoutOffset);
        writer.Text(settings.Root);
        Policy(writer, settings.Policy.Options);
        writer.Text(settings.Site.BaseUrl);
        writer.Text(settings.Site.Url);
        writer.Text(settings.IdPrefix);
        writer.Text(settings.Permalink);
        Defaults(writer, settings.Defaults);
        writer.List(settings.Collections, static (writer, collection) =>
        {
            writer.Text(collection.Label);
            writer.Text(collection.Permalink);
            writer.Flag(collection.Output);
        });
        writer.Texts(settings.PageFolders);
        writer.Text(settings.PageSuffix);
        writer.Texts(settings.Filter.Exclude);
        writer.Texts(settings.Filter.Include);
        writer.Text(settings.IncludesFolder);
        writer.Texts(settings.MarkdownExtensions);
        writer.Text(settings.ExcerptSeparator);
        writer.Text(settings.Language);
        writer.Texts(settings.Authors);
        writer.Flag(settings.Unpublished);
        writer.Flag(settings.ShowDrafts);
        writer.Flag(settings.ResolvesSourceLinks);
        writer.Flag(settings.HasEmojiCodes);
        writer.Flag(settings.Highlights);
        writer.Flag(settings.NumbersCodeLines);
        writer.Flag(settings.WritesImageSizes);
        writer.Text(settings.ImageWidth);
        writer.Flag(settings.LoadsImagesLazily);
        Markdown(writer, settings.Markdown);
    }

    private static void Defaults(RecordWriter writer, FrontMatterDefaults defaults)
    {
        writer.Text(defaults.CollectionsDirectory);
        writer.List(defaults.Sets, static (writer, set) =>
        {
            writer.Text(set.Path);
            writer.Text(set.Type);
            YamlRecords.Write(writer, set.Values);
        });
    }

    private static void Policy(RecordWriter writer, PolicyOptions options)
    {
        writer.Texts(options.AddedElements);
        writer.Texts(options.RemovedElements);
        Attributes(writer, options.AddedAttributes);
        Attributes(writer, options.RemovedAttributes);
        writer.Texts(options.Schemes);
        writer.Flag(options.AllowsStyle);
        writer.Flag(options.AllowsDataImages);
        writer.Flag(options.AllowsMath);
        writer.Number((int)options.FrameHosts);
        writer.List(options.Components, static (writer, component) =>
        {
            writer.Text(component.Name);
            writer.List(component.Attributes, static (writer, attribute) =>
            {
                writer.Text(attribute.Name);
                writer.Text(attribute.Type);
                writer.Flag(attribute.IsRequired);
            });
        });
    }

    private static void Attributes(RecordWriter writer, EquatableArray<AttributeName> attributes) => writer.List(attributes, static (writer, attribute) =>
    {
        writer.Text(attribute.Element);
        writer.Text(attribute.Name);
    });

    private static void Markdown(RecordWriter writer, MarkdownOptions options)
    {
        writer.Flag(options.HardWrap);
        writer.Flag(options.AutoIds);
        writer.Text(options.AutoIdPrefix);
        writer.Text(options.SmartQuotes);
        writer.Flag(options.ParseBlockHtml);
        writer.Flag(options.ParseSpanHtml);
        writer.Number(options.FirstTocLevel);
        writer.Number(options.LastTocLevel);
        writer.Number(options.HeaderOffset);
        writer.Number(options.FootnoteNumber);
        writer.Text(options.FootnotePrefix);
        writer.Text(options.FootnoteBacklink);
        writer.Flag(options.TypographicSymbols);
    }
}
