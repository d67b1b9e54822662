using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Precompiled;

/// <summary>Writes a parsed post, which <see cref="PostReader"/> restores with all properties.</summary>
internal static class PostWriter
{
    public static void Write(RecordWriter writer, ParsedPost post)
    {
        writer.Text(post.RelativePath);
        writer.Optional(post.Entry, Write);
        writer.Optional(post.Body, static (writer, body) => body.WriteTo(writer));
        writer.List(post.Problems, static (writer, problem) => writer.Problem(problem));
        writer.Text(post.FilePath);
        writer.Optional(post.Address, Write);
        writer.List(post.References, Write);
        writer.Optional(post.Links, Write);
        writer.Optional(post.Model, Write);
        writer.Optional(post.Excerpt, static (writer, excerpt) =>
        {
            writer.Text(excerpt.RelativePath);
            writer.Text(excerpt.Text);
        });
        writer.Optional(post.NamesWithError, Write);
        writer.Optional(post.Excluded, static (writer, excluded) =>
        {
            writer.Text(excluded.Folder);
            writer.Text(excluded.Day);
            writer.Flag(excluded.IsUnpublished);
        });
        writer.Flag(post.IsStatic);
    }

    private static void Write(RecordWriter writer, ArticleNames names)
    {
        writer.Texts(names.Tags);
        writer.Texts(names.Categories);
        writer.Texts(names.Authors);
        writer.Texts(names.Urls);
        writer.Texts(names.Redirects);
    }

    /// <summary>Writes the values of references for comparison; they are never read.</summary>
    public static void Write(RecordWriter writer, PostLinks links) => writer.List(links.Items, static (writer, link) =>
    {
        Write(writer, link.Reference);
        writer.Number((int)link.State);
        writer.Text(link.Value);
        writer.Text(link.Suggestion);
        writer.Text(link.Variable is null ? null : Digest.Of(link.Variable));
        writer.Text(link.Include is null ? null : Digest.Of(link.Include));
        writer.Optional(link.Asset, static (writer, asset) =>
        {
            writer.Text(asset.Path);
            writer.Text(asset.Url);
            writer.Number(asset.Width);
            writer.Number(asset.Height);
            writer.Text(asset.RootUrl);
            writer.List(asset.Variants, static (writer, variant) =>
            {
                writer.Text(variant.Path);
                writer.Text(variant.Url);
                writer.Number(variant.Width);
            });
        });
    });

    private static void Write(RecordWriter writer, CatalogEntry entry)
    {
        MetadataRecords.Write(writer, entry.Metadata);
        Write(writer, entry.Locations);
    }

    private static void Write(RecordWriter writer, PostLocations locations)
    {
        writer.Location(locations.Slug);
        writer.Location(locations.Url);
        writer.Optional(locations.Title, static (writer, location) => writer.Location(location));
        writer.List(locations.Tags, Write);
        writer.List(locations.Categories, Write);
        writer.List(locations.Authors, Write);
        writer.List(locations.Redirects, Write);
        writer.Optional(locations.Date, static (writer, location) => writer.Location(location));
        writer.Optional(locations.Translation, static (writer, location) => writer.Location(location));
    }

    private static void Write(RecordWriter writer, LocatedName name)
    {
        writer.Text(name.Name);
        writer.Location(name.Location);
    }

    private static void Write(RecordWriter writer, PostAddress address)
    {
        writer.Text(address.RelativePath);
        writer.Text(address.Name);
        writer.Text(address.Url);
        writer.Flag(address.IsArticle);
        writer.Texts(address.FormerUrls);
        writer.Flag(address.HasError);
        writer.Texts(address.LostUrls);
    }

    private static void Write(RecordWriter writer, Reference reference)
    {
        writer.Number((int)reference.Kind);
        writer.Text(reference.Name);
    }

    private static void Write(RecordWriter writer, ArticleLinks notes)
    {
        writer.Text(notes.Url);
        writer.List(notes.Outgoing, static (writer, link) =>
        {
            writer.Text(link.Url);
            writer.Text(link.Target.Path);
            writer.Text(link.Target.Fragment);
            writer.Location(link.Location);
            writer.Text(link.Form.Before);
            writer.Text(link.Form.After);
        });
        writer.Texts(notes.Ids);
        writer.List(notes.Files, static (writer, file) =>
        {
            writer.Text(file.Url);
            writer.Text(file.Name);
            writer.Location(file.Location);
            writer.Flag(file.IsFrontMatter);
        });
    }

    private static void Write(RecordWriter writer, ModelInput input)
    {
        writer.Text(input.RelativePath);
        writer.Text(input.Folder);
        writer.Text(input.Slug);
        writer.Location(input.Opening);
        writer.Location(input.BodyLine);
        writer.Flag(input.IsReadable);
        writer.Flag(input.HasUnknownKeys);
        writer.Text(input.LostSlug);
        writer.List(input.FrontMatter, static (writer, entry) =>
        {
            writer.Text(entry.Key);
            writer.Location(entry.KeyLocation);
            YamlRecords.Write(writer, entry.Value.Value);
            writer.Location(entry.Value.Location);
            writer.List(entry.Value.ItemLocations, static (writer, location) => writer.Location(location));
            writer.List(entry.Value.InnerLocations, static (writer, location) => writer.Location(location));
        });
        writer.List(input.Hints, static (writer, hint) =>
        {
            writer.Text(hint.Key);
            writer.Optional(hint.Declaration, static (writer, declaration) =>
            {
                writer.Text(declaration.Key);
                writer.Text(declaration.Type);
                writer.Text(declaration.Property);
            });
            writer.Problem(hint.Note);
        });
        writer.List(input.Selections, static (writer, found) => writer.List(found, static (writer, selected) =>
        {
            writer.Text(selected.Value);
            writer.Location(selected.Location);
        }));
    }
}
