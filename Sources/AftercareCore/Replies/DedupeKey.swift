import Crypto

/// Tells a reply that was handed over twice from two replies.
public enum DedupeKey {
  /// The key of a mail: by its `Message-ID` when it has one, so that the same mail from a pipe and from a mailbox is
  /// one; else by all its bytes.
  public static func mail(_ bytes: [UInt8]) -> String {
    if let id = messageID(in: bytes) { return "mail-id:" + hash(id) }
    return "mail:" + hash(bytes)
  }

  /// The key of a text that somebody typed in or told: each is its own.
  public static func told(by sender: String, text: String, at instant: Instant) -> String {
    "told:" + hash(Array("\(sender)\n\(instant.milliseconds)\n\(text)".utf8))
  }

  /// The key of a text that a gateway hands over: by sender, words and the instant the gateway received it, because
  /// gateways repeat themselves and their ids are not unique.
  public static func text(from sender: String, text: String, receivedAt instant: Instant) -> String {
    "text:" + hash(Array("\(sender)\n\(instant.milliseconds)\n\(text)".utf8))
  }

  /// The key of a text that has an id of its own at its gateway, whichever way it comes in by.
  public static func gateway(_ name: String, id: String) -> String { "gateway:" + hash(Array("\(name)\n\(id)".utf8)) }

  /// The key of a mail that is in a mailbox but cannot be had from it, by its place there.
  public static func withheld(_ place: String) -> String { "mail-withheld:" + hash(Array(place.utf8)) }

  private static func hash(_ bytes: some Collection<UInt8>) -> String {
    AuditChain.hex(SHA256.hash(data: Array(bytes)))
  }

  /// The mail's `Message-ID` (RFC 5322 §3.6.4); nil when there is none.
  private static func messageID(in bytes: [UInt8]) -> [UInt8]? {
    let id = MailHeader.value(of: "message-id", in: bytes)?.filter { $0 > 32 && $0 < 127 } ?? []
    return id.isEmpty ? nil : id
  }
}
