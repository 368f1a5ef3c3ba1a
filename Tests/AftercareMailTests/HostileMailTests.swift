import AftercareCore
import AftercareMail
import Testing

@testable import TestServers

/// Bytes that nobody sends in good faith: the reader must come back, soon.
@Suite(.serialized, .timeLimit(.minutes(10))) struct HostileMailTests {
  private let reader = GMimeReader()

  @Test func `ten thousand runs of random bytes are read`() {
    var generator = SeededGenerator(seed: 10_000)
    for _ in 0..<10_000 {
      let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
        UInt8.random(in: .min ... .max, using: &generator)
      }
      _ = reader.read(bytes)
      _ = reader.read(Array("Subject: x\nContent-Type: ".utf8) + bytes)
    }
  }

  @Test func `ten thousand damaged real mails are read`() {
    var generator = SeededGenerator(seed: 822)
    let mails = ReceivedMails.all
    for round in 0..<10_000 {
      var bytes = mails[round % mails.count]
      for _ in 0..<Int.random(in: 1...12, using: &generator) { damage(&bytes, by: &generator) }
      _ = reader.read(bytes)
    }
  }

  private func damage(_ bytes: inout [UInt8], by generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let end = Int.random(in: place...min(place + 80, bytes.count), using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = .random(in: .min ... .max, using: &generator)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: 0)
    case 3: bytes.insert(contentsOf: "\r\n\r\n=?;:<>\"".utf8.shuffled(using: &generator), at: place)
    default: bytes.removeSubrange(place...)
    }
  }

  @Test(arguments: [
    ("To: ", "a:"), ("From: ", "a:"), ("Cc : ", "a:\n "), ("To: ", "("), ("To: ", "a@b,"), ("To: ", "<"),
    ("Subject: ", "=?utf-8?q?a "), ("Subject: ", "=?utf-8?q?a?= "), ("References: ", "<a@b> "), ("Message-ID: ", "<"),
    ("Content-Type: text/plain", "; a=b"), ("Content-Type: text/plain", ";a*0=b"), ("Content-Type: ", "=?utf-8?q?a "),
    ("Content-Disposition: ", "\""), ("", "a: b\n"), ("", "To: a:a:a:a:a:a:a:a:\n"), ("", "Subject: =?u?q?a b c d\n"),
    ("", "Content-Type: message/rfc822\n\n"), ("Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\n"),
    (
      "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n",
      "Status: 5.1.1\n\n"
    ),
    ("Content-Type: text/plain; format=flowed\n\n", "a \n"), ("Content-Type: text/plain; charset=utf-7\n\n", "+AO0-"),
    ("Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n", "PGI+"), ("A: b\n", " c\n"),
    ("Content-Type: text/plain; charset=iso-2022-jp\n\n", "\u{1b}$B"), ("A: b\nContent-Type: ", "multipart/mixed;"),
    ("Content-Transfer-Encoding: x-uuencode\n\n", "begin 644 a\n"), ("A: b\n\n", ">"),
    ("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nTo: ", "a:"),
  ])
  func `a mebibyte of anything that grows on itself is read`(start: String, piece: String) {
    let bytes = Array((start + String(repeating: piece, count: (1 << 20) / piece.utf8.count)).utf8)
    let mail = reader.read(bytes)
    #expect((mail?.text.utf8.count ?? 0) <= 4 << 20)
  }

  @Test func `parts inside parts are read to a depth, and no further`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      let opening = (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)x\n\n--b\($0)x\n" }
      return raw("From: a@b\n" + opening.joined() + "Content-Type: text/plain\n\nInside\n")
    }
    #expect(try #require(reader.read(nested(20))).text.contains("Inside"))
    #expect(try #require(reader.read(nested(900))).text.isEmpty)
    #expect(reader.read(nested(20_000)) != nil)
  }

  @Test func `limits leave honest mails as they are`() throws {
    let recipients = (0..<100).map { "client\($0)@client.example" }
    let words = String(repeating: "One long paragraph, all in a single line. ", count: 5000)
    let mail = try reading("To: \(recipients.joined(separator: ",\n "))\nSubject: x\n\nNote: \(words)\n-- \nAnna\n")
    #expect(mail.recipients.map(\.text) == recipients)
    #expect(mail.text == "Note: \(words)\n-- \nAnna\n")
  }

  @Test func `eight tasks read and compose at once and all read the same`() async throws {
    let mails = ReceivedMails.all
    let expected = mails.map { reader.read($0) }
    let draft = try outgoing(fromName: "José Núñez", subject: "日本語", text: "é\n")
    let composed = GMimeComposer().compose(draft)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<200).allSatisfy { _ in
            mails.map { GMimeReader().read($0) } == expected && GMimeComposer().compose(draft) == composed
          }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
