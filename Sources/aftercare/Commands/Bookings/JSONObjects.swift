import Foundation

/// Cuts a stream of JSON into its objects: one, several one after the other, or an array of them.
///
/// It only finds where each ends (braces outside of strings); whether one is right is for the decoder to say.
enum JSONObjects {
  /// The bytes of each object. Throws ``DataProblem`` for anything between or after them that is not an object.
  static func split(_ data: Data) throws(DataProblem) -> [Data] {
    var objects: [Data] = []
    var depth = 0
    var start: Data.Index?
    var inString = false
    var escaped = false
    for (index, byte) in zip(data.indices, data) {
      if inString {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where depth > 0: inString = true
      case UInt8(ascii: "{"):
        if depth == 0 { start = index }
        depth += 1
      case UInt8(ascii: "}") where depth > 0:
        depth -= 1
        if depth == 0, let first = start { objects.append(data[first...index]) }
      default:
        let isBetween = " \t\r\n,[]".utf8.contains(byte)
        if depth == 0, !isBetween { throw DataProblem("standard input is not JSON objects: expected { … }") }
      }
    }
    guard depth == 0, !inString else { throw DataProblem("the JSON ends inside of booking \(objects.count + 1)") }
    return objects
  }
}
