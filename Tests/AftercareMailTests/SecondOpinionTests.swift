import AftercareCore
import AftercareMail
import Testing

@testable import TestServers

/// Composed mails as Python's `email` package reads them.
@Suite struct SecondOpinionTests {
  private let composer = GMimeComposer()

  @Test func `Python reads back every awkward name, subject and text`() throws {
    let mails =
      try awkwardLines.map { try outgoing(fromName: $0, toName: $0, subject: $0) }
      + awkwardTexts.map { try outgoing(text: $0, inReplyTo: "abc@client.example") }
    try expectAgreement(on: mails)
  }

  @Test func `Python reads back a thousand seeded mails`() throws {
    var generator = SeededGenerator(seed: 2047)
    var mails: [OutgoingMail] = []
    for _ in 0..<1000 {
      let (name, subject, text) = (generator.line(upTo: 12), generator.line(upTo: 30), generator.text(upTo: 12))
      mails.append(try outgoing(fromName: name, toName: name, subject: subject, text: text))
    }
    try expectAgreement(on: mails)
  }

  private func expectAgreement(on mails: [OutgoingMail]) throws {
    let readings = try PythonMail.read(mails.map { composer.compose($0) })
    try #require(readings.count == mails.count)
    for (mail, read) in zip(mails, readings) {
      #expect(read.defects.isEmpty)
      #expect(read.fromName == oneLine(mail.fromName))
      #expect(read.toName == oneLine(mail.toName))
      #expect(read.subject == oneLine(mail.subject))
      #expect(read.fromAddress == mail.from.text)
      #expect(read.toAddress == mail.to.text)
      #expect(read.text == ended(mail.text))
      #expect(read.headers["Message-ID"] == "<\(mail.messageID)>")
      #expect(read.headers["In-Reply-To"] == mail.inReplyTo.map { "<\($0)>" })
    }
  }
}

/// The line with one space for each run of them.
func oneLine(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

/// The text with its last line ended.
func ended(_ text: String) -> String { text.isEmpty || text.hasSuffix("\n") ? text : text + "\n" }
