namespace NewsContent.Precompiler;

/// <summary>The articles have more bytes than a resource can contain.</summary>
internal sealed class PayloadTooLargeException(OverflowException inner) : Exception(inner.Message, inner);
