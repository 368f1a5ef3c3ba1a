/// The fields of `application/x-www-form-urlencoded`, in their order, as bytes: which characters they are, only the gateway
/// knows. Whatever the bytes are, reading them takes time linear in their number.
struct FormFields: Sendable {
  /// More are not read: no gateway sends so many.
  static let limit = 500

  let pairs: [(name: String, value: [UInt8])]

  init(_ bytes: some Sequence<UInt8>) {
    var pairs: [(String, [UInt8])] = []
    var name: [UInt8]?
    var word: [UInt8] = []
    func end() {
      if name != nil || !word.isEmpty {
        pairs.append(
          (String(decoding: Self.decoded(name ?? word), as: UTF8.self), name == nil ? [] : Self.decoded(word)))
      }
      name = nil
      word = []
    }
    for byte in bytes {
      if pairs.count == Self.limit { break }
      switch byte {
      case UInt8(ascii: "&"): end()
      case UInt8(ascii: "=") where name == nil:
        name = word
        word = []
      default: word.append(byte)
      }
    }
    if pairs.count < Self.limit { end() }
    self.pairs = pairs
  }

  /// The bytes of the first field with that name; nil for none.
  func bytes(_ name: String) -> [UInt8]? { pairs.first { $0.name == name }?.value }

  /// The same as UTF-8 text; nil also when it is empty.
  func text(_ name: String) -> String? {
    bytes(name).flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
  }

  /// `+` and `%20` are spaces; a `%` that begins no byte stands for itself.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = nibble(bytes[index + 1]),
        let low = nibble(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        index += 1
      }
    }
    return decoded
  }

  private static func nibble(_ digit: UInt8) -> UInt8? { Character(UnicodeScalar(digit)).hexDigitValue.map(UInt8.init) }
}
