import AftercareCore
import AftercareMail
import Testing

@testable import TestServers

@Suite struct ComposerTests {
  private let composer = GMimeComposer()

  private func lines(_ mail: OutgoingMail) -> [String] {
    String(decoding: composer.compose(mail), as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  @Test func `a check-in is written as RFC 5322 asks`() throws {
    let mail = try outgoing(unsubscribe: "care+stop@calmhands.example")
    #expect(
      lines(mail) == [
        "Date: Mon, 24 Nov 2025 16:00:00 +0000", "From: Calm Hands <care@calmhands.example>",
        "To: Anna <anna@client.example>", "Subject: How are you after your massage?",
        "Message-ID: <checkin.42@calmhands.example>", "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",
        "List-Unsubscribe: <mailto:care+stop@calmhands.example?subject=STOP>", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 7bit", "", "Hello Anna,", "",
        "how do you feel?", "",
      ])
  }

  @Test func `with a public URL a mail program may unsubscribe by itself`() throws {
    var mail = try outgoing(unsubscribe: "care+stop@calmhands.example")
    let token = "17-00112233445566778899aabbccddeeff"
    mail.unsubscribeURL = "https://hooks.example/unsubscribe/\(token)"
    let header = String(decoding: composer.compose(mail), as: UTF8.self).replacing("\r\n ", with: " ")
    #expect(
      header.contains(
        "\r\nList-Unsubscribe: <https://hooks.example/unsubscribe/\(token)>, <mailto:care+stop@calmhands.example?subject=STOP>\r\n"
      ))
    #expect(header.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"))
  }

  @Test(arguments: ["https://x/>\r\nBcc: a@b.example", "https://x/ y", "https://x/,<mailto:a@b>", "https://x/é"])
  func `a URL that fits no header leaves the mail address alone`(url: String) throws {
    var mail = try outgoing(unsubscribe: "care@calmhands.example")
    mail.unsubscribeURL = url
    let written = lines(mail)
    #expect(written.contains("List-Unsubscribe: <mailto:care@calmhands.example?subject=STOP>"))
    #expect(!written.contains { $0.hasPrefix("List-Unsubscribe-Post") || $0.hasPrefix("Bcc") })
  }

  @Test func `an answer names what it answers`() throws {
    let written = lines(try outgoing(inReplyTo: "abc@client.example"))
    #expect(written.contains("In-Reply-To: <abc@client.example>"))
    #expect(written.contains("References: <abc@client.example>"))
    #expect(written.contains("Auto-Submitted: auto-replied"))
  }

  @Test func `a person's mail carries no mark of a program`() throws {
    let written = lines(try outgoing(inReplyTo: "abc@client.example", isAutomatic: false))
    #expect(!written.contains { $0.hasPrefix("Auto-Submitted") || $0.hasPrefix("X-Auto") || $0.hasPrefix("List-") })
  }

  @Test func `the same mail gives the same bytes`() throws {
    let mail = try outgoing(fromName: "José", subject: "¿Cómo está?", text: "Día 3 😀\n")
    #expect(composer.compose(mail) == GMimeComposer().compose(mail))
  }

  @Test(arguments: [
    ("7bit", "Plain.\n"), ("quoted-printable", "¿Cómo se encuentra usted después del masaje?\n"),
    ("base64", "שלום, איך את מרגישה?\n"),
    ("base64", "To you\nFrom me\n"), ("quoted-printable", "To you from me, dear señora Núñez\n"),
    ("quoted-printable", String(repeating: "long ", count: 30)), ("quoted-printable", "space at the end \n"),
  ])
  func `each text gets the encoding that suits it`(encoding: String, text: String) throws {
    #expect(lines(try outgoing(text: text)).contains("Content-Transfer-Encoding: \(encoding)"))
  }

  @Test(arguments: [
    "Hi\r\nBcc: all@client.example", "Hi\nBcc: all@client.example", "Hi\rBcc: all@client.example",
    "Hi\u{85}Bcc: all@client.example", "Hi\u{2028}Bcc: all@client.example", "Hi\u{0}\u{b}\u{c}Bcc: all@client.example",
    "Hi\r\n\r\nBcc: all@client.example", "é\r\n\r\nBcc: all@client.example", "\r\nBcc: all@client.example",
  ])
  func `no name, subject or identifier can add a header`(text: String) throws {
    let plain = try outgoing(inReplyTo: "a@b", unsubscribe: "stop@calmhands.example")
    let forged = try outgoing(
      fromName: text, toName: text, subject: text, messageID: text, inReplyTo: text,
      unsubscribe: "stop@calmhands.example")
    let names = { (mail: OutgoingMail) in
      lines(mail).prefix { !$0.isEmpty }.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    }
    #expect(names(forged) == names(plain))
    let read = try #require(try PythonMail.read([composer.compose(forged)]).first)
    #expect(read.headers["Bcc"] == nil)
    #expect(read.subject == text.split { $0.unicodeScalars.allSatisfy(isGap) }.joined(separator: " "))
  }

  private func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar == "\u{2028}"
  }

  @Test func `an identifier without a usable character, or too long for a line, is left out`() throws {
    for id in ["", "\r\n ", "<>", String(repeating: "x", count: 1000)] {
      let written = lines(try outgoing(messageID: id, inReplyTo: id))
      #expect(!written.contains { $0.hasPrefix("Message-ID") || $0.hasPrefix("In-Reply") || $0.hasPrefix("Refer") })
    }
  }

  @Test func `an address is escaped inside a mailto link`() throws {
    let written = lines(try outgoing(unsubscribe: "a?b&c%d/e=f@calmhands.example"))
    #expect(written.contains("List-Unsubscribe: <mailto:a%3Fb%26c%25d%2Fe%3Df@calmhands.example?subject=STOP>"))
  }

  @Test(arguments: [
    (Int64.min, "Mon, 01 Jan 1900 00:00:00 +0000"), (Int64.max, "Fri, 31 Dec 9999 23:59:59 +0000"),
    (0, "Thu, 01 Jan 1970 00:00:00 +0000"),
  ])
  func `every instant has a date`(milliseconds: Int64, date: String) throws {
    #expect(lines(try outgoing(date: Instant(milliseconds: milliseconds))).first == "Date: \(date)")
  }

  @Test func `whatever the text, lines are short ASCII with CRLF, and encoded words within 75 characters`() throws {
    var generator = SeededGenerator(seed: 5322)
    var mails = try awkwardLines.map { try outgoing(fromName: $0, toName: $0, subject: $0) }
    mails += try awkwardTexts.map { try outgoing(text: $0) }
    for _ in 0..<500 {
      let (name, subject, text) = (generator.line(upTo: 12), generator.line(upTo: 30), generator.text(upTo: 12))
      mails.append(try outgoing(fromName: name, toName: name, subject: subject, text: text))
    }
    for mail in mails {
      let bytes = composer.compose(mail)
      #expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
        #expect(line.utf8.count <= 78)
        #expect(!line.utf8.contains(0x0a) && !line.utf8.contains(0x0d))
        #expect(!line.hasPrefix("From "))
        for word in line.split(separator: " ") where word.hasPrefix("=?UTF-8?") { #expect(word.utf8.count <= 75) }
      }
    }
  }
}
