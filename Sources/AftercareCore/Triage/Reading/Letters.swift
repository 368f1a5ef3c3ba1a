/// One unit of what is read, and the stretch of the original reply it stands for.
struct Letter: Sendable {
  /// A Unicode scalar, with line ends as U+000A.
  var scalar: UInt32
  /// UTF-16 offset in the original reply.
  var start: Int32
  /// UTF-16 offset after it.
  var end: Int32
}

extension Letter {
  /// The scalars of the first `limit` UTF-16 units; a lone surrogate counts as U+FFFD.
  static func all(of text: String, limit: Int) -> (letters: [Letter], length: Int) {
    var letters: [Letter] = []
    letters.reserveCapacity(min(limit, text.utf8.count))
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = scalar.value > 0xffff ? 2 : 1
      if offset + width > limit { break }
      if scalar.value != 0x0d {
        letters.append(Letter(scalar: scalar.value, start: Int32(offset), end: Int32(offset + width)))
      } else {
        letters.append(Letter(scalar: 0x0a, start: Int32(offset), end: Int32(offset + width)))
      }
      offset += width
    }
    return (letters, offset)
  }

  /// The lower-case ASCII letter or digit behind it, accents dropped; nil for anything else.
  var folded: UInt8? {
    switch scalar {
    case 0x61...0x7a, 0x30...0x39: UInt8(scalar)
    case 0x41...0x5a: UInt8(scalar + 32)
    case 0xc0...0x17f: Self.latin[Int(scalar - 0xc0)]
    case 0x300...0x36f: nil
    default: nil
    }
  }

  /// Whether it is a letter of a script or style that is not read.
  var isForeignLetter: Bool {
    guard scalar > 0x17f, !isInvisible, let scalar = Unicode.Scalar(scalar) else { return false }
    return scalar.properties.isAlphabetic
  }

  /// Whether it is drawn as nothing: zero-width marks, soft hyphens, combining accents, variation selectors.
  var isInvisible: Bool {
    switch scalar {
    case 0xad, 0x200b...0x200f, 0x2060...0x2064, 0xfeff, 0x300...0x36f, 0xfe00...0xfe0f, 0x20e3, 0x1f3fb...0x1f3ff: true
    default: false
    }
  }

  /// Whether it separates words on a line.
  var isSpace: Bool {
    switch scalar {
    case 0x20, 0x09, 0xa0, 0x1680, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: true
    default: false
    }
  }

  /// Whether it ends a line.
  var isLineEnd: Bool { scalar == 0x0a || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x0b || scalar == 0x0c }

  /// U+00C0 to U+017F without accents; nil where there is no plain letter.
  private static let latin: [UInt8?] = {
    let plain =
      "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    return plain.utf8.map { $0 == UInt8(ascii: "*") ? nil : $0 }
  }()
}
