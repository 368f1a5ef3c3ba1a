import Crypto

/// The last part of the link by which a mail program unsubscribes (RFC 8058):
/// `<contact point>-<first 32 hex digits of HMAC-SHA256(key, "unsubscribe:<contact point>")>`.
///
/// Not the message's reference: that stands in every answer to a mail, and in every bounce.
public struct UnsubscribeTokens: Sendable {
  private let key: SymmetricKey

  /// Makes tokens with the database's reference key, 32 bytes.
  public init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// The token of a contact point.
  public func token(of contactPointID: Int64) -> String {
    "\(contactPointID)-" + AuditChain.hex(code(contactPointID))
  }

  /// The contact point that `token` names; nil unless the MAC is right.
  public func contactPoint(naming token: String) -> Int64? {
    let parts = token.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2 * Self.length, let id = Int64(parts[0]) else { return nil }
    let given = AuditChain.bytes(hex: String(parts[1]))
    // Compared under another MAC, so that the time it takes tells nothing about the digits.
    let sealed = HMAC<SHA256>.authenticationCode(for: given, using: key)
    return HMAC<SHA256>.isValidAuthenticationCode(sealed, authenticating: code(id), using: key) ? id : nil
  }

  private static let length = 16

  private func code(_ id: Int64) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array("unsubscribe:\(id)".utf8), using: key).prefix(Self.length))
  }
}
