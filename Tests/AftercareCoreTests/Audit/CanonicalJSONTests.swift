import AftercareCore
import Foundation
import Testing

@testable import TestServers

@Suite struct CanonicalJSONTests {
  @Test(arguments: [
    ("", #""""#), ("a", #""a""#), ("\"\\/", #""\"\\/""#), ("\n\r\t\u{8}\u{c}", #""\n\r\t\b\f""#),
    ("\0\u{1}\u{1f}\u{7f}", "\"\\u0000\\u0001\\u001f\u{7f}\""), ("é👩‍👩‍👧\u{2028}", "\"é👩‍👩‍👧\u{2028}\""), ("\r\n", #""\r\n""#),
  ])
  func `a string has one JSON form`(text: String, json: String) {
    #expect(Array(CanonicalJSON.string(text).utf8) == Array(json.utf8))
  }

  @Test func `it is the one that Python writes`() throws {
    var random = SeededGenerator(seed: "canonical JSON")
    let texts = (1...400).map { _ in Self.text(&random) }
    // The texts go over as arrays of code points, so that no JSON of ours is read on the way.
    let input = texts.map { "[" + $0.unicodeScalars.map { String($0.value) }.joined(separator: ",") + "]" }
    let printed = try Python.run(
      """
      import json, sys
      for line in sys.stdin.read().splitlines():
          text = "".join(map(chr, json.loads(line)))
          print(json.dumps(text, ensure_ascii=False, separators=(",", ":")).encode().hex())
      """, input: input.joined(separator: "\n"))
    let lines = printed.split(separator: "\n").map(String.init)
    #expect(lines.count == texts.count)
    for (text, line) in zip(texts, lines) {
      #expect(AuditChain.hex(Array(CanonicalJSON.string(text).utf8)) == line)
    }
  }

  /// Mostly what is hard: control characters, quotes, accents apart from their letters, emoji, the ends of planes.
  private static func text(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<random.number(1...30) {
      let value: Int
      switch random.number(1...6) {
      case 1: value = random.number(0...0x1f)
      case 2: value = random.pick(0x22, 0x5c, 0x2f, 0x7f, 0x80, 0xa0, 0x2028, 0x2029, 0xfeff, 0xfffd, 0xffff, 0x10ffff)
      case 3: value = random.number(0x300...0x36f)
      case 4: value = random.number(0x1f300...0x1f9ff)
      case 5: value = random.number(0x20...0x7e)
      default: value = random.number(0...0x10ffff)
      }
      if let scalar = Unicode.Scalar(UInt32(value)) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  @Test func `details keep their order and leave out what is nil`() {
    var details: AuditDetails = [
      "b": "x", "a": .number(-1), "none": nil, "at": .instant(Instant(milliseconds: 0)), "yes": .flag(true),
    ]
    details.add("list", .list(["1", "\""]))
    details.add("gone", .optional(nil as String?))
    #expect(
      details.json == #"{"b":"x","a":-1,"at":"1970-01-01T00:00:00.000Z","yes":true,"list":["1","\""]}"#)
  }
}
