import CGMime

/// Text that GLib allocated.
enum GLibText {
  /// A copy of `text`, which is freed; empty for nil. Bytes that are no UTF-8 become U+FFFD.
  static func taken(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text else { return "" }
    defer { g_free(text) }
    return String(cString: text)
  }
}
