import Crypto
import Foundation

/// The one name a message has on every try: its `Message-ID`, the HTTP idempotency key, the gateway's client id.
///
/// Computed from the message's id and a keyed MAC, so that nothing is stored and nobody can guess another one:
/// `ac-<id>-<first 16 hex digits of HMAC-SHA256(key, "message:<id>")>`.
public struct MessageReferences: Sendable {
  private let key: SymmetricKey

  /// Makes references with the database's reference key, 32 bytes.
  public init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// The reference of a message.
  public func reference(of messageID: Int64) -> String { "ac-\(messageID)-\(mac(messageID))" }

  /// The `Message-ID` without angle brackets: the reference at the domain of the clinic's own address.
  public func messageID(of messageID: Int64, from address: EmailAddress) -> String {
    let domain = address.text.drop { $0 != "@" }
    return reference(of: messageID) + domain
  }

  /// The id of the message that `text` (a reference or a `Message-ID`) names; nil unless the MAC is right.
  public func messageID(naming text: String) -> Int64? {
    let name = text.prefix { $0 != "@" }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "ac", let id = Int64(parts[1]), parts[2] == mac(id) else { return nil }
    return id
  }

  private func mac(_ id: Int64) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Array("message:\(id)".utf8), using: key)
    return AuditChain.hex(code.prefix(8))
  }
}

/// Names an address on the suppression list and in matching without writing it down.
///
/// HMAC-SHA256(key, comparison key), first 16 bytes, lower-case hex. Keyed and kept apart from the client, so that it
/// outlives an erasure.
public struct AddressHashing: Sendable {
  private let key: SymmetricKey

  /// Makes hashes with the database's address key, 32 bytes.
  public init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// The hash of an address.
  public func hash(of address: ContactAddress) -> String {
    AuditChain.hex(HMAC<SHA256>.authenticationCode(for: Array(address.comparisonKey.utf8), using: key).prefix(16))
  }
}
