import AftercareCore
import AftercareMail
import Testing

@testable import TestServers

/// What is composed is read back.
@Suite struct RoundTripTests {
  @Test(arguments: awkwardLines) func `an awkward name or subject comes back`(line: String) throws {
    try expectRoundTrip(try outgoing(fromName: line, toName: line, subject: line))
  }

  @Test(arguments: awkwardTexts) func `an awkward text comes back`(text: String) throws {
    try expectRoundTrip(try outgoing(text: text, inReplyTo: "abc@client.example"))
  }

  @Test func `two thousand seeded mails come back`() throws {
    var generator = SeededGenerator(seed: 2045)
    for _ in 0..<2000 {
      let (name, subject, text) = (generator.line(upTo: 12), generator.line(upTo: 30), generator.text(upTo: 12))
      try expectRoundTrip(try outgoing(fromName: name, toName: name, subject: subject, text: text))
    }
  }

  @Test func `a check-in of ours is automatic mail, a person's is not`() throws {
    let automatic = GMimeReader().read(GMimeComposer().compose(try outgoing()))
    let personal = GMimeReader().read(GMimeComposer().compose(try outgoing(isAutomatic: false)))
    #expect(automatic?.isAutomatic == true)
    #expect(personal?.isAutomatic == false)
  }

  private func expectRoundTrip(_ mail: OutgoingMail) throws {
    let read = try #require(GMimeReader().read(GMimeComposer().compose(mail)))
    #expect(read.from == mail.from)
    #expect(read.recipients == [mail.to])
    #expect(read.subject == oneLine(mail.subject))
    #expect(read.text == (mail.text.allSatisfy(\.isWhitespace) ? "" : ended(readable(mail.text))))
    #expect(read.messageID == mail.messageID)
    #expect(read.references == (mail.inReplyTo.map { [$0] } ?? []))
    #expect(read.date == Instant(milliseconds: mail.date.milliseconds / 1000 * 1000))
  }

  /// What a reader leaves out of any text: NUL, and a byte order mark at the start.
  private func readable(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0 != "\0" }
    return String(String.UnicodeScalarView(scalars.first == "\u{feff}" ? scalars.dropFirst() : scalars[...]))
  }
}
