using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Precompiled;

/// <summary>Writes and reads the metadata of an article: the columns of <see cref="FrontMatterKeys"/>, the path, the picture and the custom keys.</summary>
internal static class MetadataRecords
{
    public static void Write(RecordWriter writer, PostMetadata metadata)
    {
        writer.Text(metadata.RelativePath);
        foreach (var column in FrontMatterKeys.Columns)
        {
            switch (column)
            {
                case TextColumn text:
                    writer.Text(text.Get(metadata));
                    break;
                case DateColumn date:
                    writer.Flag(date.Get(metadata) is not null);
                    writer.Time(date.Get(metadata) ?? default);
                    break;
                case ListColumn list:
                    writer.Texts(list.Get(metadata));
                    break;
            }
        }

        writer.List(metadata.FrontMatter, Write);
        writer.Optional(metadata.Image, Write);
    }

    public static PostMetadata Read(RecordReader reader)
    {
        var metadata = new PostMetadata { RelativePath = reader.Text(), Slug = "", Title = "", Url = "", Date = default };
        foreach (var column in FrontMatterKeys.Columns)
        {
            metadata = column switch
            {
                // Each property that is set copies the record.
                TextColumn text => reader.OptionalText() is { } value ? text.Set(metadata, value) : metadata,
                DateColumn date => ReadTime(reader) is { } time ? date.Set(metadata, time) : metadata,
                _ => reader.Texts() is { Count: > 0 } items ? ((ListColumn)column).Set(metadata, items) : metadata,
            };
        }

        return metadata with { FrontMatter = reader.List(ReadToken), Image = reader.Optional(ReadPicture) };
    }

    private static DateTimeOffset? ReadTime(RecordReader reader)
    {
        var isSet = reader.Flag();
        var time = reader.Time();
        return isSet ? time : null;
    }

    private static void Write(RecordWriter writer, ArticlePicture picture)
    {
        writer.Text(picture.Source);
        writer.Text(picture.AlternativeText);
        writer.Number(picture.Width);
        writer.Number(picture.Height);
    }

    private static ArticlePicture ReadPicture(RecordReader reader) => new(reader.Text(), reader.OptionalText(), reader.Int32(), reader.Int32());

    private static void Write(RecordWriter writer, FrontMatterToken token)
    {
        writer.Number(token.Kind);
        writer.Text(token.Key);
        writer.Text(token.Text);
        writer.Number(token.Number);
        writer.Flag(token.DateOffset is not null);
        writer.Number(token.DateOffset ?? 0);
        writer.Number(token.Count);
    }

    private static FrontMatterToken ReadToken(RecordReader reader)
    {
        var token = new FrontMatterToken(reader.Int32()) { Key = reader.OptionalText(), Text = reader.OptionalText(), Number = reader.Number() };
        var isDate = reader.Flag();
        var offset = reader.Int32();
        return token with { DateOffset = isDate ? offset : null, Count = reader.Int32() };
    }
}
