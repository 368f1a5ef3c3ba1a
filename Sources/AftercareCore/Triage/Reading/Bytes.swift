/// Folded letters of a line, ASCII: compared several times faster than a `String`.
typealias Bytes = [UInt8]

extension Bytes {
  static let blank = UInt8(ascii: " ")

  /// Texts as bytes.
  static func all(_ texts: [String]) -> [Bytes] { texts.map { Bytes($0.utf8) } }

  /// Whether they end with others.
  func ends(with other: Bytes) -> Bool { suffix(other.count).elementsEqual(other) }

  /// Whether a text stands somewhere in them.
  func hold(_ text: String) -> Bool {
    let sought = text.utf8
    guard let first = sought.first, count >= sought.count else { return false }
    return (0...count - sought.count).contains { self[$0] == first && self[$0...].starts(with: sought) }
  }
}
