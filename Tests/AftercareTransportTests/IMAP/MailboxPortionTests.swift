import AftercareCore
import AftercareTransport
import Glibc
import Testing

@testable import TestServers

/// How many mails of a real Dovecot's are fetched together.
@Suite(.serialized, .enabled(if: geteuid() == 0, "Dovecot insists on being started by root"))
struct MailboxPortionTests {
  @Test func `many mails come in portions, and heavy ones in smaller ones, each once and in order`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let mailbox = try dovecot.mailbox()
    let tray = MailTray()
    try await tray.fetch(mailbox)
    let heavy = 8...17
    for number in 1...40 {
      let text = heavy.contains(number) ? String(repeating: "0123456789\n", count: 50_000) : "All fine."
      try dovecot.deliver(Dovecot.mail(number, text: text))
    }
    try await tray.fetch(mailbox)
    try await tray.fetch(mailbox)
    let order = tray.texts.map { text in (1...40).first { text.contains("<\($0)@") } ?? 0 }
    #expect(order == Array(1...40))
    let portions = tray.batches.map { $0.replies.reduce(0) { $0 + $1.bytes.count } }.filter { $0 > 0 }
    #expect(portions.count >= 3 && portions.allSatisfy { $0 <= 3 << 20 })
    #expect(try dovecot.flags().allSatisfy { $0 == "S" })
    await mailbox.close()
  }
}
