import AftercareCore
import AftercareTransport
import Foundation
import Glibc
import Testing

@testable import TestServers

/// Answers read from a mailbox on a real Dovecot.
@Suite(.serialized, .enabled(if: geteuid() == 0, "Dovecot insists on being started by root"))
struct MailboxTests {
  @Test
  func `the first look takes nothing that was there, and every later mail is handed over once, then marked as seen`()
    async throws
  {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    try dovecot.deliver(Dovecot.mail(1))
    let mailbox = try dovecot.mailbox()
    let tray = MailTray()
    #expect(try await tray.fetch(mailbox) == FetchReport(hasWorked: true))
    #expect(tray.replies.isEmpty)
    let arrived = Date(timeIntervalSince1970: 1_795_000_000)
    try dovecot.deliver(Dovecot.mail(2), arrived: arrived)
    try dovecot.deliver(Dovecot.mail(3))
    try await tray.fetch(mailbox)
    try await tray.fetch(mailbox)
    #expect(tray.texts.map { $0.contains("<2@") } == [true, false])
    #expect(tray.replies.map(\.isTruncated) == [false, false])
    #expect(tray.replies.first?.writtenAt == Instant(arrived))
    #expect(try dovecot.flags().sorted() == ["", "S", "S"])
    await mailbox.close()
  }

  @Test func `where staff want to see what is new nothing is marked`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try dovecot.mailbox(mark: .nothing)
    let tray = MailTray()
    try await tray.fetch(mailbox)
    try dovecot.deliver(Dovecot.mail(1))
    try await tray.fetch(mailbox)
    #expect(tray.replies.count == 1)
    #expect(try dovecot.flags() == [""])
    await mailbox.close()
  }

  @Test func `a mail that somebody else has read is handed over all the same, and one that was deleted is left out`()
    async throws
  {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try dovecot.mailbox()
    let tray = MailTray()
    try await tray.fetch(mailbox)
    for number in 1...3 { try dovecot.deliver(Dovecot.mail(number)) }
    try dovecot.asAnother("STORE 1 +FLAGS.SILENT (\\Seen)", "STORE 2 +FLAGS.SILENT (\\Deleted)", "EXPUNGE")
    try await tray.fetch(mailbox)
    #expect(tray.texts.map { $0.contains("<2@") } == [false, false])
    await mailbox.close()
  }

  @Test func `what could not be stored stays unseen and comes again`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try dovecot.mailbox()
    let tray = MailTray()
    try await tray.fetch(mailbox)
    try dovecot.deliver(Dovecot.mail(1))
    tray.refuseOnce()
    await #expect(throws: MailTray.Trouble.self) { try await tray.fetch(mailbox) }
    #expect(try dovecot.flags() == [""])
    try await tray.fetch(mailbox)
    #expect(tray.replies.count == 1)
    #expect(try dovecot.flags() == ["S"])
    await mailbox.close()
  }

  @Test func `after a new numbering the last fourteen days are read again, and nothing older`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try dovecot.mailbox()
    let tray = MailTray()
    try await tray.fetch(mailbox)
    let now = Date()
    for (number, days) in [(1, 40), (2, 13), (3, 0)] {
      try dovecot.deliver(Dovecot.mail(number), arrived: now.addingTimeInterval(-Double(days) * 86_400))
    }
    try await tray.fetch(mailbox)
    #expect(tray.replies.count == 3)
    await mailbox.close()
    try dovecot.renumber()
    try await tray.fetch(mailbox)
    let again = tray.texts.dropFirst(3)
    #expect(again.count == 2 && again.allSatisfy { !$0.contains("<1@") })
    #expect(Set(tray.replies.map(\.dedupeKey)).count == 3)
    try await tray.fetch(mailbox)
    #expect(tray.replies.count == 5)
    await mailbox.close()
  }

  @Test func `from a folder for junk only what is wanted is taken and marked`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    try dovecot.deliver(Dovecot.mail(0), to: "Junk")
    let mailbox = try dovecot.mailbox(folders: ["INBOX", "Junk"])
    let tray = MailTray { String(decoding: $0.bytes, as: UTF8.self).contains("<1@") }
    try await tray.fetch(mailbox)
    for number in 1...2 { try dovecot.deliver(Dovecot.mail(number), to: "Junk") }
    try await tray.fetch(mailbox)
    #expect(tray.batches.allSatisfy { $0.isSuspect == ($0.place == "Junk") })
    #expect(tray.texts.map { $0.contains("<1@") } == [true])
    #expect(try dovecot.flags(in: "Junk").sorted() == ["", "", "S"])
    await mailbox.close()
  }

  @Test func `a folder that is not there is told of, and the others are read`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try dovecot.mailbox(folders: ["INBOX", "Correo electrónico no deseado"])
    let tray = MailTray()
    let report = try await tray.fetch(mailbox)
    #expect(report.hasWorked)
    #expect(report.trouble?.summary.contains("Correo electrónico no deseado") == true)
    try dovecot.deliver(Dovecot.mail(1))
    try await tray.fetch(mailbox)
    #expect(tray.replies.count == 1)
    await mailbox.close()
  }

  @Test func `a folder's name may hold any letters`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    // Modified UTF-7, as the server keeps it.
    try dovecot.deliver(Dovecot.mail(0), to: "Correo electr&APM-nico no deseado &- m&AOE-s")
    let name = "Correo electrónico no deseado & más"
    let mailbox = try dovecot.mailbox(folders: ["INBOX", name])
    #expect(try await MailTray().fetch(mailbox) == FetchReport(hasWorked: true))
    await mailbox.close()
  }

  @Test func `of a huge mail the beginning is kept and it is marked as cut off`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try dovecot.mailbox()
    let tray = MailTray()
    try await tray.fetch(mailbox)
    try dovecot.deliver(Dovecot.mail(1, text: String(repeating: "sore all over ", count: 400_000)))
    try dovecot.deliver(Dovecot.mail(2))
    try await tray.fetch(mailbox)
    #expect(tray.replies.map(\.isTruncated) == [true, false])
    #expect(tray.replies.first?.bytes.count == RawReply.byteLimit)
    await mailbox.close()
  }

  @Test(arguments: [
    "c1 OK done\nc2 OK done\nc3 OK done\nc4 OK done\nc5 OK done\nc6 OK done\nc7 OK",
    "* 1 FETCH (UID 1 BODY[] {3}\nabc)\n* BYE", ")\n)\n{99999999999999999999}\n{5}", "\u{0}\u{1b}[2J\u{fffd}", "",
  ])
  func `whatever stands in a mail, it is handed over byte for byte`(text: String) async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try dovecot.mailbox()
    let tray = MailTray()
    try await tray.fetch(mailbox)
    let bytes = Array(text.replacing("\n", with: "\r\n").utf8) + [0xff, 0xfe, 13, 10]
    try dovecot.deliver(bytes)
    try dovecot.deliver(Dovecot.mail(2))
    #expect(try await tray.fetch(mailbox).hasWorked)
    // A NUL is none of IMAP's characters: Dovecot gives another byte for it.
    let given = bytes.map { $0 == 0 ? 0x80 : $0 }
    #expect(tray.replies.contains { $0.bytes == given })
    #expect(tray.replies.count == 2)
    await mailbox.close()
  }

  @Test func `a wrong password and a certificate that cannot be trusted are told, without the password`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let refused = try await MailTray().fetch(try dovecot.mailbox(password: "falsch"))
    #expect(!refused.hasWorked)
    #expect(refused.trouble?.stop == .logInRefused)
    #expect(refused.trouble?.summary.contains("AUTHENTICATIONFAILED") == true)
    #expect(refused.trouble?.summary.contains("falsch") == false)
    for url in [dovecot.url, "imap://localhost:\(dovecot.imapPort)"] {
      let mailbox = try Mailbox(
        MailboxConfiguration(
          url: url, username: Dovecot.username, password: Secret(Dovecot.password), encryption: .required))
      let untrusted = try await MailTray().fetch(mailbox)
      #expect(untrusted.trouble?.stop == .wrongAddress)
    }
  }

  @Test func `imap with STARTTLS is encrypted before the log-in`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try Mailbox(
      MailboxConfiguration(
        url: "imap://localhost:\(dovecot.imapPort)", username: Dovecot.username, password: Secret(Dovecot.password),
        encryption: .required, caFile: dovecot.authorityFile))
    #expect(try await MailTray().fetch(mailbox).hasWorked)
    await mailbox.close()
  }

  @Test func `a connection that died between two looks is replaced without a word`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let proxy = try FaultProxy(to: dovecot.imapPort, .cutsOn("UIDNEXT 2"))
    defer { proxy.stop() }
    let mailbox = try dovecot.mailbox(port: proxy.port)
    let tray = MailTray()
    #expect(try await tray.fetch(mailbox).hasWorked)
    try dovecot.deliver(Dovecot.mail(1))
    proxy.heal()
    // The kept connection is cut when it is used again; the next one is left alone.
    #expect(try await tray.fetch(mailbox).hasWorked)
    #expect(tray.replies.count == 1)
    await mailbox.close()
  }

  /// Where the cut falls differs with every byte: in the greeting, the log-in, the list, a mail, the marks.
  @Test(arguments: Array(stride(from: 50, through: 6000, by: 350)))
  func `however often the connection is cut, each mail is handed over once`(bytes: Int) async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let tray = MailTray()
    let direct = try dovecot.mailbox()
    try await tray.fetch(direct)
    await direct.close()
    for number in 1...8 { try dovecot.deliver(Dovecot.mail(number)) }
    let proxy = try FaultProxy(to: dovecot.imapPort, .cutsToClient(after: bytes...bytes))
    defer { proxy.stop() }
    let mailbox = try dovecot.mailbox(port: proxy.port)
    let first = try await tray.fetch(mailbox)
    #expect(first.hasWorked || first.trouble?.stop == nil)
    proxy.heal()
    #expect(try await tray.fetch(mailbox).hasWorked)
    #expect(tray.replies.count == 8)
    #expect(Set(tray.replies.map(\.dedupeKey)).count == 8)
    await mailbox.close()
  }
}
