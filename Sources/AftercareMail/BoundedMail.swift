/// A received mail, cut to what GMime can bear.
///
/// GMime 3.2 parses nested address groups by recursion (`To: a:a:a:…` ends the process by stack overflow) and
/// unfinished encoded words in quadratic time; each part and each level costs memory.
enum BoundedMail {
  /// The most that is read of a mail, in bytes.
  static let longestMail = 1 << 20
  /// The most that is read of a header field whose value GMime takes apart, in bytes.
  static let longestField = 8192
  /// The most lines that may be boundaries between parts; what follows the last of them is not read.
  static let mostBoundaries = 2000

  private static let parsedFields: Set<String> = [
    "from", "sender", "reply-to", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to", "references",
  ]

  /// The bytes of `raw` within the limits, from its first line that is not empty.
  static func bytes(of raw: [UInt8]) -> [UInt8] {
    let byteOrderMark: [UInt8] = raw.starts(with: [0xef, 0xbb, 0xbf]) ? [0xef, 0xbb, 0xbf] : []
    var rest = raw.dropFirst(byteOrderMark.count).prefix(longestMail).drop { $0 == 0x0d || $0 == 0x0a }
    var bounded: [UInt8] = []
    bounded.reserveCapacity(rest.count)
    var boundaries = 0
    while !rest.isEmpty {
      let field = takeField(from: &rest)
      if field.starts(with: [0x2d, 0x2d]) { boundaries += 1 }
      if boundaries > mostBoundaries { break }
      if field.count > longestField, isParsed(field) {
        bounded += field.prefix(longestField)
        bounded.append(0x0a)
      } else {
        bounded += field
      }
    }
    return bounded
  }

  /// A line with the folded lines that follow it (RFC 5322 §2.2.3).
  private static func takeField(from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = rest.startIndex
    repeat {
      end = rest[end...].firstIndex(of: 0x0a).map { $0 + 1 } ?? rest.endIndex
    } while end < rest.endIndex && (rest[end] == 0x20 || rest[end] == 0x09)
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private static func isParsed(_ field: ArraySlice<UInt8>) -> Bool {
    let head = field.prefix(64).prefix { $0 != 0x3a }
    let name = String(decoding: head, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
    return parsedFields.contains(name) || name.hasPrefix("content-")
  }
}
