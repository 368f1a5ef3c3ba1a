/// How a word sounds, roughly: what people write alike who write as they speak, "ormigeo" for "hormigueo".
enum Sound {
  /// The letters of a word with those that sound alike made the same and doubled ones written once.
  static func of(_ letters: [UInt8]) -> [UInt8] {
    var sound: [UInt8] = []
    var index = 0
    while index < letters.count {
      let (next, width) = unit(letters[index...])
      if let next, next != sound.last { sound.append(next) }
      index += width
    }
    return sound
  }

  private static func unit(_ rest: ArraySlice<UInt8>) -> (UInt8?, Int) {
    let after = rest.dropFirst().first
    let isSoft = after == UInt8(ascii: "e") || after == UInt8(ascii: "i")
    switch rest[rest.startIndex] {
    case UInt8(ascii: "h"): return (nil, 1)
    case UInt8(ascii: "v"): return (UInt8(ascii: "b"), 1)
    case UInt8(ascii: "z"), UInt8(ascii: "x"): return (UInt8(ascii: "s"), 1)
    case UInt8(ascii: "c"): return (isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k"), 1)
    case UInt8(ascii: "q"): return (UInt8(ascii: "k"), after == UInt8(ascii: "u") ? 2 : 1)
    case UInt8(ascii: "j"): return (UInt8(ascii: "g"), 1)
    case UInt8(ascii: "g") where after == UInt8(ascii: "u"): return (UInt8(ascii: "g"), 2)
    case UInt8(ascii: "y"): return (UInt8(ascii: "i"), 1)
    case UInt8(ascii: "l") where after == UInt8(ascii: "l"): return (UInt8(ascii: "l"), 2)
    case UInt8(ascii: "p") where after == UInt8(ascii: "h"): return (UInt8(ascii: "f"), 2)
    default: return (rest[rest.startIndex], 1)
    }
  }
}
