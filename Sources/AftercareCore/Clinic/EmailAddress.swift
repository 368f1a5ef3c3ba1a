/// An e-mail address that is safe to put on an SMTP envelope: the only kind a gateway takes.
///
/// Printable ASCII without space, `<`, `>`, comma, quote or control character, exactly one `@` with
/// something on both sides and a dot-free or dotted domain, at most 254 bytes (RFC 5321 §4.5.3.1, erratum
/// 1690). Stricter than RFC 5321 on purpose: libcurl passes a line break in an address on as an SMTP command.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address with its domain in lower case; the local part as written.
  public let text: String

  /// Checks `raw` after trimming white space around it; nil when it is not such an address.
  public init?(_ raw: String) {
    let trimmed = raw.trimmingWhitespace()
    guard (3...254).contains(trimmed.utf8.count), trimmed.utf8.allSatisfy(Self.isAllowed) else { return nil }
    let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let local = parts.first, let domain = parts.last else { return nil }
    guard !local.isEmpty, local.utf8.count <= 64, Self.hasNoEmptyLabel(local) else { return nil }
    guard Self.isDomain(domain) else { return nil }
    text = "\(local)@\(domain.lowercased())"
  }

  /// The form under which two spellings of one mailbox are equal: all lower case.
  public var comparisonKey: String { text.lowercased() }

  /// The text form.
  public var description: String { text }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7f && !special.contains(byte)
  }

  private static let special = Array("<>()[],;:\\\"".utf8)

  private static func hasNoEmptyLabel(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    !text.isEmpty && hasNoEmptyLabel(text)
      && text.utf8.allSatisfy { byte in
        byte == 0x2d || byte == 0x2e || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte & 0xdf)
      }
  }
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
