import Crypto
import Foundation

/// The arithmetic of the trail: each event carries the hash of the one before, so a change anywhere shows.
///
/// `hash = SHA-256(previousHash ‖ UTF-8 of the JSON array [sequence, at, actor, action, subject, details])`, with
/// `previousHash` as 32 bytes, `at` as ISO 8601 text with milliseconds, and `details` as a string: the stored text.
public enum AuditChain {
  /// What stands before the first event: 32 zero bytes, in hex.
  public static let origin = String(repeating: "0", count: 64)

  /// Computes an event's hash from its other fields; lower-case hex.
  public static func hash(of event: AuditEvent) -> String {
    var array = Array("[\(event.sequence)".utf8)
    array.reserveCapacity(160 + event.details.utf8.count)
    for field in [event.at.description, event.actor, event.action, event.subject, event.details] {
      array.append(UInt8(ascii: ","))
      CanonicalJSON.append(field, to: &array)
    }
    array.append(UInt8(ascii: "]"))
    var hasher = SHA256()
    hasher.update(data: bytes(hex: event.previousHash))
    hasher.update(data: array)
    return hex(hasher.finalize())
  }

  /// Commits to a content row by its salt, so that the words can be erased and the chain still holds.
  ///
  /// SHA-256(salt ‖ bytes), lower-case hex.
  public static func commitment(salt: [UInt8], bytes: [UInt8]) -> String {
    var hasher = SHA256()
    hasher.update(data: salt)
    hasher.update(data: bytes)
    return hex(hasher.finalize())
  }

  /// Lower-case hex of bytes.
  public static func hex(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.underestimatedCount)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a hex text, in either case; empty when it is not hex.
  public static func bytes(hex: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hex.utf8.count / 2)
    var high: UInt8?
    for digit in hex.utf8 {
      guard let value = nibble(digit) else { return [] }
      if let first = high { bytes.append(first << 4 | value) }
      high = high == nil ? value : nil
    }
    return high == nil ? bytes : []
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

/// Walks a trail and says where it first breaks.
public struct AuditVerifier {
  /// Why a trail does not hold.
  public enum Break: Hashable, Sendable {
    /// Events `expected`… are missing before the event `found`: deleted, or put in another order.
    case gap(expected: Int64, found: Int64)
    /// The event does not name the hash of the one before it: one of the two was replaced.
    case wrongLink(sequence: Int64)
    /// The event's hash is not that of its fields: it was changed.
    case changed(sequence: Int64)
    /// A checkpoint or a head kept elsewhere does not match the event: history was rewritten before it.
    case wrongHead(sequence: Int64)
    /// The trail ends before a head that was signed or kept elsewhere: its end was cut off.
    case cutOff(after: Int64, expected: Int64)
    /// A content row does not match the hash its event committed to.
    case contentChanged(id: Int64, sequence: Int64)
    /// A content row is empty, and no event says it was erased.
    case contentMissing(id: Int64, sequence: Int64)
    /// A checkpoint's signature is not the service's.
    case badSignature(sequence: Int64)

    /// One sentence for people.
    public var sentence: String {
      switch self {
      case .gap(let expected, let found): "event \(expected) is missing: the next one there is \(found)"
      case .wrongLink(let sequence): "event \(sequence) does not follow from the event before it"
      case .changed(let sequence): "event \(sequence) was changed after it was written"
      case .wrongHead(let sequence): "event \(sequence) is not the one that was signed or kept elsewhere"
      case .cutOff(let last, let expected): "the trail ends at event \(last), but event \(expected) once existed"
      case .contentChanged(let id, let sequence): "content \(id) is not what event \(sequence) recorded"
      case .contentMissing(let id, let sequence):
        "content \(id) of event \(sequence) is empty, and no event says that it was erased"
      case .badSignature(let sequence): "the checkpoint at event \(sequence) was not signed with this service's key"
      }
    }
  }

  /// The last event that held; nil before the first.
  public private(set) var head: (sequence: Int64, hash: String)?

  /// Starts before the first event.
  public init() {}

  /// Starts after an event that is known to hold.
  public init(after sequence: Int64, hash: String) { head = (sequence, hash) }

  /// Takes the next event; returns the first thing wrong with it, nil when it holds.
  public mutating func take(_ event: AuditEvent) -> Break? {
    let expected = (head?.sequence ?? 0) + 1
    guard event.sequence == expected else { return .gap(expected: expected, found: event.sequence) }
    guard event.previousHash == head?.hash ?? AuditChain.origin else { return .wrongLink(sequence: event.sequence) }
    guard event.hash == AuditChain.hash(of: event) else { return .changed(sequence: event.sequence) }
    head = (event.sequence, event.hash)
    return nil
  }
}
