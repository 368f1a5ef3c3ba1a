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

  /// The identifiers in a header's value, in its order; words and comments between them are passed over.
  static func all(in value: String) -> [String] {
    value.split(separator: "<").compactMap { rest in
      guard let end = rest.firstIndex(of: ">") else { return nil }
      let id = rest[..<end].filter { !$0.isWhitespace }
      return (1...longest).contains(id.utf8.count) ? id : nil
    }
  }

  /// The identifier of a `Message-ID` header; some programs write it without brackets.
  static func first(in values: [String]) -> String? {
    guard let value = values.first else { return nil }
    if let id = all(in: value).first { return id }
    let isBare = !value.contains { $0.isWhitespace || $0 == "<" || $0 == ">" }
    return isBare && (1...longest).contains(value.utf8.count) ? value : nil
  }
}
