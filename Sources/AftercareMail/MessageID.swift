/// The identifiers of RFC 5322 §3.6.4, here without their angle brackets.
enum MessageID {
  /// Longer ones would not fit into a line (RFC 5322 §2.1.1: 998 bytes).
  private static let longest = 900

  /// `<id>` for a header; nil when nothing of `id` may stand there or it is too long for a line.
  ///
  /// Takes out what would end the header or the identifier: anything but printable ASCII, `<` and `>`.
  static func bracketed(_ id: String) -> String? {
    let allowed = id.unicodeScalars.filter { (0x21...0x7e).contains($0.value) && $0 != "<" && $0 != ">" }
    guard (1...longest).contains(allowed.count) else { return nil }
    return "<\(String(String.UnicodeScalarView(allowed)))>"
  }
}
