namespace NewsContent.Compiler.Pictures;

/// <summary>Reads the size of an AVIF picture: the spatial extents of its primary item (ISO/IEC 23008-12, 6.5.3) with its rotation.</summary>
internal static class AvifHeader
{
    private const int MaxBoxes = 1_000;
    private const int MaxAssociations = 10_000;

    /// <summary>Returns the size; <c>null</c> if the header does not contain it.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> header)
    {
        if (!(Find(header, "ftyp") is { Length: >= 8 } type && HasBrand(type)) || Find(header, "meta") is not { Length: > 4 } meta)
        {
            return null;
        }

        meta = meta.Slice(4);
        var properties = Find(meta, "iprp");
        var list = Find(properties, "ipco");
        var associations = Find(properties, "ipma");
        var primary = Find(meta, "pitm");
        if (list.IsEmpty || associations.Length < 8 || primary.Length < 6 || (primary[0] > 0 && primary.Length < 8))
        {
            return null;
        }

        var item = PictureSize.BigEndian(primary, 4, primary[0] == 0 ? 2 : 4);
        PictureSize? size = null;
        var isTurned = false;
        foreach (var index in PropertiesOf(associations, item))
        {
            var property = PropertyAt(list, index, out var name);
            if (name == "ispe" && property.Length >= 12)
            {
                size ??= PictureSize.Of(PictureSize.BigEndian(property, 4, 4), PictureSize.BigEndian(property, 8, 4));
            }
            else if (name == "irot" && property.Length >= 1)
            {
                isTurned = (property[0] & 1) == 1;
            }
        }

        return size is { } found && isTurned ? new PictureSize(found.Height, found.Width) : size;
    }

    private static bool HasBrand(ReadOnlySpan<byte> type)
    {
        for (var at = 0; at + 4 <= type.Length; at += 4)
        {
            if (PictureSize.IsAt(type, at, "avif") || PictureSize.IsAt(type, at, "avis"))
            {
                return true;
            }
        }

        return false;
    }

    private static List<int> PropertiesOf(ReadOnlySpan<byte> associations, long item)
    {
        var result = new List<int>();
        var idLength = associations[0] == 0 ? 2 : 4;
        var indexLength = (associations[3] & 1) == 1 ? 2 : 1;
        var count = PictureSize.BigEndian(associations, 4, 4);
        var at = 8;
        for (var i = 0; i < Math.Min(count, MaxAssociations) && at + idLength + 1 <= associations.Length; i++)
        {
            var id = PictureSize.BigEndian(associations, at, idLength);
            var own = associations[at + idLength];
            at += idLength + 1;
            for (var j = 0; j < own && at + indexLength <= associations.Length; j++, at += indexLength)
            {
                if (id == item)
                {
                    // The highest bit says whether the property is essential.
                    result.Add((int)PictureSize.BigEndian(associations, at, indexLength) & (indexLength == 2 ? 0x7FFF : 0x7F));
                }
            }
        }

        return result;
    }

    private static ReadOnlySpan<byte> PropertyAt(ReadOnlySpan<byte> list, int index, out string name)
    {
        var rest = list;
        for (var i = 1; i <= Math.Min(index, MaxBoxes) && TryReadBox(ref rest, out name, out var content); i++)
        {
            if (i == index)
            {
                return content;
            }
        }

        name = "";
        return default;
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> data, string name)
    {
        for (var i = 0; i < MaxBoxes && TryReadBox(ref data, out var type, out var content); i++)
        {
            if (type == name)
            {
                return content;
            }
        }

        return default;
    }

    // A box that extends past the header is cut.
    private static bool TryReadBox(scoped ref ReadOnlySpan<byte> data, out string type, out ReadOnlySpan<byte> content)
    {
        type = "";
        content = default;
        if (data.Length < 8)
        {
            return false;
        }

        var length = PictureSize.BigEndian(data, 0, 4);
        var start = 8;
        if (length == 1)
        {
            if (data.Length < 16 || data[8] > 0)
            {
                return false;
            }

            (length, start) = (PictureSize.BigEndian(data, 8, 8), 16);
        }

        length = length == 0 ? data.Length : length;
        if (length < start)
        {
            return false;
        }

        type = string.Concat((char)data[4], (char)data[5], (char)data[6], (char)data[7]);
        var end = (int)Math.Min(length, data.Length);
        content = data.Slice(start, end - start);
        data = data.Slice(end);
        return true;
    }
}
