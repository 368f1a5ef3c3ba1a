/// What each feature weighs, found by the feature's name: an open hash table, because a reply has hundreds of them.
struct WeightTable: Sendable {
  /// What one feature weighs.
  struct Weights: Sendable {
    /// The upper half of its name's fingerprint, by which it is told from others; 0 marks a free slot.
    var fingerprint: UInt32 = 0
    /// For red, in 64ths of a logit.
    var red: Int16 = 0
    /// How many codes it speaks for or against.
    var codeCount: Int16 = 0
    /// Where those stand in ``codes``.
    var firstCode: Int32 = 0
  }

  /// Where it all starts, before any feature: red, in 64ths of a logit.
  private(set) var redBias = 0
  /// The same for each code that was learned.
  private(set) var codeBias: [(code: FlagCode, weight: Int)] = []
  /// The features' weights for codes, one feature after the other: the code's place in ``codeBias`` and the weight.
  private(set) var codes: [(place: Int, weight: Int)] = []
  private var slots: [Weights] = [Weights()]

  /// How many slots there are.
  var capacity: Int { slots.count }

  /// The weights in a slot.
  subscript(_ place: Int) -> Weights { slots[place] }

  /// Reads lines `weight for red, tab, weights for codes, tab, name`; the line of the empty name holds what all starts from.
  init(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      let lines = bytes.split(separator: UInt8(ascii: "\n"))
      var size = 64
      while size * 5 < lines.count * 8 { size *= 2 }
      slots = Array(repeating: Weights(), count: size)
      for line in lines { enter(line) }
    }
  }

  /// Where the weights of a feature are; nil when it was not learned.
  func place(of name: [UInt8]) -> Int? {
    let hash = name.withUnsafeBufferPointer(\.fingerprint)
    let fingerprint = Self.upper(hash)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].fingerprint != 0 {
      if slots[place].fingerprint == fingerprint { return place }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func enter(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let columns = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
    guard columns.count == 3, let red = Int(String(decoding: columns[0], as: UTF8.self)) else {
      preconditionFailure("weights: no weight in \(String(decoding: line, as: UTF8.self))")
    }
    let weights = columns[1].split(separator: UInt8(ascii: " ")).map {
      Self.codeWeight(String(decoding: $0, as: UTF8.self))
    }
    if columns[2].isEmpty {
      redBias = red
      codeBias = weights
      return
    }
    let hash = Array(columns[2]).withUnsafeBufferPointer(\.fingerprint)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].fingerprint != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = Weights(
      fingerprint: Self.upper(hash), red: Int16(clamping: red), codeCount: Int16(weights.count),
      firstCode: Int32(codes.count))
    for (code, weight) in weights {
      guard let index = codeBias.firstIndex(where: { $0.code == code }) else {
        preconditionFailure("weights: \(code.rawValue) is not in the first line")
      }
      codes.append((index, weight))
    }
  }

  private static func codeWeight(_ text: String) -> (code: FlagCode, weight: Int) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let code = FlagCode(rawValue: String(parts[0])), let weight = Int(parts[1]) else {
      preconditionFailure("weights: no code and weight in \(parts)")
    }
    return (code, weight)
  }

  private static func upper(_ hash: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: hash >> 32)) }
}
