import AftercareCore
import AftercareMail
import Foundation
import Testing

/// Every input that fuzzing began with, or found, is read for ever (`.ci/fuzz`).
@Suite struct CorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fuzz/Corpus")

  private static func files(_ kind: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(kind), includingPropertiesForKeys: nil)
  }

  @Test func `each mail is read, and survives its way out of the child`() throws {
    let html = try Self.files("html").map { file in
      Array("From: anna@client.example\nContent-Type: text/html\n\n".utf8) + (try Data(contentsOf: file))
    }
    let mails = try Self.files("mail").map { Array(try Data(contentsOf: $0)) } + html
    #expect(mails.count >= 10)
    for bytes in mails {
      let mail = try #require(GMimeReader().read(bytes))
      #expect(try JSONDecoder().decode(IncomingMail.self, from: JSONEncoder().encode(mail)) == mail)
    }
  }

  @Test func `each text is triaged, with every finding inside it`() throws {
    let texts = try Self.files("triage").map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    #expect(texts.count >= 8)
    for text in texts {
      let length = text.utf16.count
      #expect(Triage.read(text).evidence.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= length })
    }
  }
}
