import Crypto

/// Marks the mail of a loop test, which the clinic sends to itself, so that nobody takes it for a reply:
/// `ac-loop-<milliseconds>-<first 16 hex digits of HMAC-SHA256(key, "loop:<milliseconds>")>`.
///
/// Nothing is stored: the token says when it was made, and nobody else can make one.
public struct LoopTokens: Sendable {
  private let key: SymmetricKey

  /// What the subject of such a mail says before the token.
  public static let subject = "Aftercare loop test"

  /// Makes tokens with the database's reference key, 32 bytes.
  public init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// The token of a test that begins at `instant`; it is the local part of the mail's `Message-ID`, too.
  public func token(madeAt instant: Instant) -> String {
    "ac-loop-\(instant.milliseconds)-\(mac(instant.milliseconds))"
  }

  /// When the token that `mail` carries was made; nil for a mail that is no loop test.
  ///
  /// Servers may give a mail another `Message-ID`: then its subject tells. An answer to it is no loop test.
  public func madeAt(inMail mail: [UInt8]) -> Instant? {
    let name = MailHeader.value(of: "message-id", in: mail).map(Self.words)?.first
    if let name, let instant = madeAt(token: name.filter { $0 != "<" }.prefix { $0 != "@" }) { return instant }
    let subject = MailHeader.value(of: "subject", in: mail).map(Self.words) ?? []
    guard let token = subject.last, subject.dropLast().joined(separator: " ") == Self.subject else { return nil }
    return madeAt(token: token[...])
  }

  private func madeAt(token: Substring) -> Instant? {
    let parts = token.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "ac", parts[1] == "loop", let number = Int64(parts[2]), parts[3] == mac(number)
    else { return nil }
    return Instant(milliseconds: number)
  }

  private static func words(_ value: [UInt8]) -> [String] {
    value.split { $0 <= 32 }.map { String(decoding: $0, as: UTF8.self) }
  }

  private func mac(_ number: Int64) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Array("loop:\(number)".utf8), using: key)
    return AuditChain.hex(code.prefix(8))
  }
}
