using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace NewsContent.AspNetCore.Export;

/// <summary>A <c>GET</c> request of an export.</summary>
internal sealed class MemoryRequest : IHttpRequestFeature
{
    /// <param name="site">The address of the exported site.</param>
    /// <param name="url">The path, without the base path, and the query; percent-encoded.</param>
    /// <param name="export">The mark of the request.</param>
    public MemoryRequest(ExportAddress site, string url, ExportFeature export)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal);
        Scheme = site.Scheme;
        PathBase = PathString.FromUriComponent(site.BasePath).Value ?? "";

        // As servers do, without decoding %2F.
        Path = PathString.FromUriComponent(query < 0 ? url : url[..query]).Value ?? "/";
        QueryString = query < 0 ? "" : url[query..];
        RawTarget = site.BasePath + url;
        Headers = new HeaderDictionary { ["Host"] = site.Host };
        Export = export;
    }

    public ExportFeature Export { get; }

    public string Protocol { get; set; } = HttpProtocol.Http11;

    public string Scheme { get; set; }

    public string Method { get; set; } = HttpMethods.Get;

    public string PathBase { get; set; }

    public string Path { get; set; }

    public string QueryString { get; set; }

    public string RawTarget { get; set; }

    public IHeaderDictionary Headers { get; set; }

    public Stream Body { get; set; } = Stream.Null;
}
