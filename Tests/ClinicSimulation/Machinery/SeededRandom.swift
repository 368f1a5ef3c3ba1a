/// Random numbers that are the same on every run with one seed.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence of `seed`.
  public init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mix(state)
  }

  /// A number that follows from `a` and `b` alone, whatever was drawn before.
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 { mix(mix(a &+ 0x9e37_79b9_7f4a_7c15) ^ b) }

  private static func mix(_ state: UInt64) -> UInt64 {
    var number = state
    number = (number ^ (number >> 30)) &* 0xbf58_476d_1ce4_e5b9
    number = (number ^ (number >> 27)) &* 0x94d0_49bb_1331_11eb
    return number ^ (number >> 31)
  }
}

extension SeededRandom {
  /// True `percent` times in a hundred; fractions count.
  mutating func chance(_ percent: Double) -> Bool { Double(next() >> 11) / Double(1 << 53) * 100 < percent }

  /// A whole number of the range.
  mutating func pick(_ range: ClosedRange<Int64>) -> Int64 {
    range.lowerBound + Int64(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// An element's index.
  mutating func index(_ count: Int) -> Int { Int(next() % UInt64(max(count, 1))) }

  /// One of several, as likely as its weight says.
  mutating func weighted<Value>(_ choices: [(Int, Value)]) -> Value {
    var rest = Int(next() % UInt64(choices.reduce(0) { $0 + $1.0 }))
    for (weight, value) in choices {
      if rest < weight { return value }
      rest -= weight
    }
    return choices[choices.count - 1].1
  }
}
