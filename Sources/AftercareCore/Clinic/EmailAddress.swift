/// An e-mail address that is safe to put on an SMTP envelope: the only kind a gateway takes.
///
/// Printable ASCII without space, `<`, `>`, comma, quote or control character, exactly one `@` with
/// something on both sides and a dot-free or dotted domain, at most 254 bytes (RFC 5321 §4.5.3.1, erratum
/// 1690). Stricter than RFC 5321 on purpose: libcurl passes a line break in an address on as an SMTP command.
public struct EmailAddress: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The address with its domain in lower case; the local part as written.
  public let text: String

  /// Checks `raw` after trimming white space around it; nil when it is not such an address.
  public init?(_ raw: String) {
    let trimmed = raw.utf8.allSatisfy(Self.isAllowed) ? raw : raw.trimmingWhitespace()
    let bytes = trimmed.utf8
    guard (3...254).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let local = bytes[..<at]
    let domain = bytes[bytes.index(after: at)...]
    guard local.count <= 64, Self.hasOnlyFullLabels(local) else { return nil }
    guard Self.hasOnlyFullLabels(domain), domain.allSatisfy(Self.isOfDomain) else { return nil }
    text = domain.contains(where: Self.isUpper) ? trimmed[...at] + Substring(domain).lowercased() : trimmed
  }

  /// The form under which two spellings of one mailbox are equal: all lower case.
  public var comparisonKey: String { text.lowercased() }

  /// The text form.
  public var description: String { text }

  /// Encodes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Reads the text form; throws for anything that is no such address.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let address = EmailAddress(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an e-mail address")
    }
    self = address
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7f...: false
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\\"),
      UInt8(ascii: "\""):
      false
    default: true
    }
  }

  /// Whether there is something before, between and after its dots.
  private static func hasOnlyFullLabels(_ text: Substring.UTF8View) -> Bool {
    var previous = UInt8(ascii: ".")
    for byte in text {
      if byte == UInt8(ascii: "."), previous == UInt8(ascii: ".") { return false }
      previous = byte
    }
    return previous != UInt8(ascii: ".")
  }

  /// Letters, digits, hyphen and dot; no further `@`.
  private static func isOfDomain(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte)
      || (0x41...0x5a).contains(byte & 0xdf)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }
}

extension String {
  /// The text without white space and newlines at both ends.
  func trimmingWhitespace() -> String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
