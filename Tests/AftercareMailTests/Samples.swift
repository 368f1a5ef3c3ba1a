import AftercareCore
import Testing

@testable import TestServers

/// A mail to compose, with only what a test varies.
func outgoing(
  fromName: String = "Calm Hands", toName: String = "Anna", to: String = "anna@client.example",
  subject: String = "How are you after your massage?", text: String = "Hello Anna,\n\nhow do you feel?\n",
  messageID: String = "checkin.42@calmhands.example", date: Instant = Instant(milliseconds: 1_764_000_000_123),
  inReplyTo: String? = nil, unsubscribe: String? = nil, isAutomatic: Bool = true
) throws -> OutgoingMail {
  OutgoingMail(
    fromName: fromName, from: try #require(EmailAddress("care@calmhands.example")), toName: toName,
    to: try #require(EmailAddress(to)), subject: subject, text: text, messageID: messageID, date: date,
    inReplyTo: inReplyTo, unsubscribe: try unsubscribe.map { try #require(EmailAddress($0)) },
    isAutomatic: isAutomatic)
}

/// Names and subjects that have broken mail programs.
let awkwardLines = [
  "Ciara", "José Núñez", "Smith, \"Jo\" (x)", "Back\\slash", "a.b", "x@y", "=?utf-8?q?x?=", "a =?utf-8?q?x?= b", "=?",
  "?=", "hi é=?utf-8?q?x?= there", "a_b é c_d?", "Siobhán Ní Dhúill – “Suaimhneas”", "אנה כהן", "مرحبا بك في العيادة",
  "日本語のとても長い件名がここにあります、空白は一つもありません、それでも正しく折り返されるべきです",
  "👩🏽‍⚕️👨‍👩‍👧‍👦🇮🇪💆‍♀️💆‍♀️💆‍♀️💆‍♀️💆‍♀️💆‍♀️💆‍♀️💆‍♀️💆‍♀️", "e\u{301}a\u{300}o\u{302}", String(repeating: "A", count: 300),
  String(repeating: "word ", count: 60) + "end", "one " + String(repeating: "ñ", count: 200) + " two",
  "50% off; a=b, c",
  "From Anna", ". dot", "🙂", "a\u{a0}b", "<script>", "undisclosed-recipients:;",
]

/// Bodies that have broken mail programs.
let awkwardTexts = [
  "", "Hello\n", "no line end", "Hola, ¿cómo está?\nDía 3\n", ".\n..\n.hidden\n", "From here it hurts.\nFrom \n",
  "trailing  \ntabs\t\n", "=3D =\n==\n", String(repeating: "long ", count: 400) + "\n",
  String(repeating: "x", count: 3000) + "\n", "שלום, איך את מרגישה?\n", "今日はどうですか。\n😀😀😀\n",
  String(repeating: "é", count: 999) + "\nFrom é\n", "\n\n\nlate\n\n\n", "-- \nCalm Hands\n",
  "bell \u{7} nul \u{0} end\n",
  "\u{feff}bom\n", "Kind regards,\n\tCiara\n", "é From here " + String(repeating: "From é ", count: 80) + "\n",
]

extension SeededGenerator {
  /// One line of up to `length` pieces: words, scripts, emoji, punctuation that headers give a meaning to.
  mutating func line(upTo length: Int) -> String {
    let pieces = [
      "a", "Anna", " ", " ", " ", ",", ".", "\"", "\\", "(", ")", "<", ">", "@", ":", ";", "=", "?", "=?", "?=", "_",
      "From ", "é", "ñ", "ß", "Š", "שלום", "مرحبا", "日本", "😀", "👩🏽‍⚕️", "e\u{301}", "€", "\u{a0}", "-", "=20", "%",
      String(repeating: "w", count: 80),
    ]
    return (0..<Int.random(in: 0...length, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }

  /// Up to `count` such lines, each with a line end.
  mutating func text(upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in line(upTo: 40) + "\n" }.joined()
  }
}
