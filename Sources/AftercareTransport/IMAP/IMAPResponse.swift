import AftercareCore
import Foundation

/// One response of an IMAP server: a line, with the literals in it (RFC 3501 §7).
struct IMAPResponse {
  /// The line's words and values, in their order.
  let values: [IMAPValue]

  /// The tag, `*` or `+`.
  var tag: String { values.first?.atom ?? "" }
  /// The word after the tag, in capitals: `OK`, `SEARCH`.
  var word: String { values.count > 1 ? values[1].atom?.uppercased() ?? "" : "" }

  /// The response code in brackets, `UIDVALIDITY 1795377162`.
  var code: (name: String, value: UInt32?)? {
    guard values.count > 2, let name = values[2].atom, name.first == "[" else { return nil }
    let number = values.count > 3 ? values[3].atom.flatMap { UInt32($0.prefix { $0 != "]" }) } : nil
    return (String(name.dropFirst().prefix { $0 != "]" }).uppercased(), number)
  }

  /// What a FETCH response says of a message, by name in capitals; nil for other responses.
  var fetched: [String: IMAPValue]? {
    guard values.count == 4, values[2].atom?.uppercased() == "FETCH", case .list(let items) = values[3] else {
      return nil
    }
    var fetched: [String: IMAPValue] = [:]
    for index in stride(from: 0, to: items.count - 1, by: 2) {
      if let name = items[index].atom { fetched[name.uppercased()] = items[index + 1] }
    }
    return fetched
  }

  /// The response code of a line that libcurl read: `A002 NO [AUTHENTICATIONFAILED] …`; letters only.
  static func code(in line: String) -> String? {
    line.firstMatch(of: /^\S+ (?:NO|BAD|BYE) \[([A-Z-]{1,30})[ \]]/).map { String($0.1) }
  }
}

/// A value in a response.
enum IMAPValue: Hashable {
  case atom(String)
  case string([UInt8])
  case list([IMAPValue])

  /// The word; nil for anything else.
  var atom: String? { if case .atom(let atom) = self { atom } else { nil } }
  /// The number; nil for anything else.
  var number: UInt64? { atom.flatMap(UInt64.init) }
  /// The bytes of a string; nil for anything else, `NIL` too.
  var bytes: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
}

/// Reads responses from a stream.
struct IMAPResponseReader {
  let stream: IMAPStream
  /// Bytes kept of a literal.
  let literalLimit: Int

  /// No line of a sane server is longer; the answer to SEARCH may hold some hundred thousand numbers.
  private static let lineLimit = 4 << 20
  private static let deepest = 20

  /// The next response, its literals read to their ends. Throws ``IMAPFailure``.
  func next() throws -> IMAPResponse {
    var parser = Parser()
    while true {
      let line = try stream.line(atMost: Self.lineLimit)
      let size = Self.literalSize(in: line)
      let text = size.map { line.dropLast($0.marker) } ?? line[...]
      guard parser.take(text), parser.depth <= Self.deepest else { throw IMAPFailure.garbled("not an IMAP response") }
      guard let size else { break }
      parser.add(.string(try stream.bytes(size.count, keeping: literalLimit)))
    }
    guard let values = parser.values else { throw IMAPFailure.garbled("not an IMAP response") }
    return IMAPResponse(values: values)
  }

  /// `… {123}` at the end of a line announces 123 bytes.
  private static func literalSize(in line: [UInt8]) -> (count: Int, marker: Int)? {
    guard line.last == UInt8(ascii: "}"), let start = line.suffix(24).lastIndex(of: UInt8(ascii: "{")) else {
      return nil
    }
    let digits = line[(start + 1)..<(line.count - 1)]
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }),
      let count = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return (count, line.count - start)
  }

  /// Cuts lines into atoms, strings and lists. What stands in brackets belongs to its atom (`BODY[]<0>`), but for a
  /// response code's words.
  private struct Parser {
    private var open: [[IMAPValue]] = [[]]

    var depth: Int { open.count }
    /// All values, once every list is closed.
    var values: [IMAPValue]? { open.count == 1 ? open[0] : nil }

    mutating func add(_ value: IMAPValue) { open[open.count - 1].append(value) }

    /// Takes a line, or the piece before a literal; false when it cannot be understood.
    mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
      var rest = line
      while let byte = rest.first {
        if isStatus { return takeStatus(rest) }
        switch byte {
        case UInt8(ascii: " "): rest = rest.dropFirst()
        case UInt8(ascii: "("):
          open.append([])
          rest = rest.dropFirst()
        case UInt8(ascii: ")"):
          guard open.count > 1 else { return false }
          let list = open.removeLast()
          add(.list(list))
          rest = rest.dropFirst()
        case UInt8(ascii: "\""):
          guard let (text, after) = Self.quoted(rest.dropFirst()) else { return false }
          add(.string(text))
          rest = after
        default:
          let atom = rest.prefix { $0 != 32 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") && $0 != 34 }
          add(.atom(String(decoding: atom, as: UTF8.self)))
          rest = rest.dropFirst(atom.count)
        }
      }
      return true
    }

    /// Whether what follows is text for people, perhaps after a code in brackets.
    private var isStatus: Bool {
      open.count == 1 && open[0].count == 2
        && ["OK", "NO", "BAD", "BYE", "PREAUTH"].contains(open[0][1].atom?.uppercased())
    }

    /// Takes the code of a status response; the text for people is dropped.
    private mutating func takeStatus(_ rest: ArraySlice<UInt8>) -> Bool {
      let text = String(decoding: rest.drop { $0 == 32 }.prefix(200), as: UTF8.self)
      guard text.first == "[" else { return true }
      for word in text.prefix(while: { $0 != "]" }).split(separator: " ") { add(.atom(String(word))) }
      return true
    }

    private static func quoted(_ rest: ArraySlice<UInt8>) -> ([UInt8], ArraySlice<UInt8>)? {
      var text: [UInt8] = []
      var index = rest.startIndex
      while index < rest.endIndex {
        switch rest[index] {
        case UInt8(ascii: "\""): return (text, rest[(index + 1)...])
        case UInt8(ascii: "\\") where index + 1 < rest.endIndex:
          index += 1
          text.append(rest[index])
        case let byte: text.append(byte)
        }
        index += 1
      }
      return nil
    }
  }
}
