import AftercareCore
import AftercareTransport
import Foundation
import Testing

@testable import TestServers

/// Mail servers that are broken, or are none.
@Suite struct HostileMailboxTests {
  /// Logs libcurl in and answers each later command by `react`, which is handed the tag and the rest of the line.
  private static func server(_ react: @escaping @Sendable (Caller, _ tag: String, _ command: String) -> Void) throws
    -> ScriptedServer
  {
    try ScriptedServer { caller in
      caller.say("* OK [CAPABILITY IMAP4rev1] ready\r\n")
      while let line = caller.line() {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return }
        switch words[1].prefix(5) {
        case "CAPAB": caller.say("* CAPABILITY IMAP4rev1\r\n\(words[0]) OK\r\n")
        case "LOGIN": caller.say("\(words[0]) OK\r\n")
        case "LOGOU": return
        default: react(caller, words[0], words[1])
        }
      }
    }
  }

  private static func mailbox(_ server: ScriptedServer) throws -> Mailbox {
    try Mailbox(
      MailboxConfiguration(
        url: "imap://127.0.0.1:\(server.port)", username: "care", password: Secret("geheim"), silence: .seconds(1)))
  }

  private static let known = "7 1 0"

  private static func fetch(_ mailbox: Mailbox) async throws -> FetchReport {
    try await mailbox.fetch(since: ["INBOX": known], now: Instant(milliseconds: 1_795_000_000_000)) { batch in
      batch.replies.map { _ in true }
    }
  }

  @Test(arguments: [
    "", "\r\n", "* \r\n", "* OK\r\n", "((((((((((((((((((((((((((((((\r\n", "* 1 FETCH (UID\r\n", "* 1 FETCH )\r\n",
    "* 1 FETCH (UID 2 BODY[] {4294967296}\r\n", "* OK [UIDVALIDITY 99999999999999999999]\r\n", "+ \r\n",
    "* BYE bye\r\n",
    "\"\r\n", "* \"\\\r\n", "c1 NO [X\r\n", String(repeating: "x", count: 100_000) + "\r\n",
  ])
  func `nonsense ends the look, and nothing else`(nonsense: String) async throws {
    let server = try Self.server { caller, tag, _ in
      caller.say(nonsense)
      caller.leave()
    }
    defer { server.stop() }
    let report = try await Self.fetch(try Self.mailbox(server))
    #expect(!report.hasWorked)
    #expect(report.trouble?.stop != .logInRefused)
  }

  @Test func `a server that falls silent is not waited for`() async throws {
    let server = try Self.server { caller, _, _ in caller.hang() }
    defer { server.stop() }
    let report = try await Self.fetch(try Self.mailbox(server))
    #expect(report.trouble?.summary == "IMAP: the server says nothing")
  }

  @Test func `a stop breaks off a look that waits`() async throws {
    let (asked, ask) = AsyncStream.makeStream(of: Void.self)
    let server = try Self.server { caller, _, _ in
      ask.yield()
      caller.hang()
    }
    defer { server.stop() }
    let mailbox = try Mailbox(
      MailboxConfiguration(
        url: "imap://127.0.0.1:\(server.port)", username: "care", password: Secret("geheim"), silence: .seconds(60)))
    let report = Task { try await Self.fetch(mailbox) }
    for await _ in asked { break }
    let began = ContinuousClock.now
    mailbox.interrupt()
    #expect(try await !report.value.hasWorked)
    #expect(ContinuousClock.now - began < .seconds(10))
  }

  @Test func `a server that cannot tell just now does not make the password wrong`() async throws {
    let server = try ScriptedServer { caller in
      caller.say("* OK [CAPABILITY IMAP4rev1] ready\r\n")
      while let line = caller.line() {
        let tag = line.prefix { $0 != " " }
        caller.say(
          line.contains("LOGIN")
            ? "\(tag) NO [UNAVAILABLE] backend of care@clinic.example is away\r\n" : "\(tag) OK\r\n")
      }
    }
    defer { server.stop() }
    let report = try await Self.fetch(try Self.mailbox(server))
    #expect(report.trouble?.stop == nil)
    #expect(report.trouble?.summary.contains("UNAVAILABLE") == true)
    #expect(report.trouble?.summary.contains("clinic.example") == false)
  }

  /// The most memory that the process has had since it last asked for this, in bytes (proc(5)).
  private static func mostMemory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(line.split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }.last) << 10
  }

  @Test func `more than was asked for is cut off, not kept`() async throws {
    let pieces = 96
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    let server = try Self.server { caller, tag, command in
      if command.hasPrefix("SELECT") {
        caller.say("* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 3]\r\n\(tag) OK\r\n")
      } else if command.hasPrefix("UID SEARCH") {
        caller.say("* SEARCH 2\r\n\(tag) OK\r\n")
      } else if command.contains("RFC822.SIZE") {
        caller.say("* 1 FETCH (UID 2 RFC822.SIZE 10)\r\n\(tag) OK\r\n")
      } else if command.contains("BODY.PEEK") {
        caller.say("* 1 FETCH (UID 2 BODY[]<0> {\(pieces << 20)}\r\n")
        for _ in 0..<pieces { caller.say(piece) }
        caller.say(" FLAGS ())\r\n\(tag) OK\r\n")
      } else {
        caller.say("\(tag) OK\r\n")
      }
    }
    defer { server.stop() }
    let mailbox = try Self.mailbox(server)
    _ = try Self.mostMemory()
    let before = try Self.mostMemory()
    _ = try await mailbox.fetch(since: ["INBOX": Self.known], now: Instant(milliseconds: 0)) { batch in
      #expect(batch.replies.map(\.bytes.count) == (batch.replies.isEmpty ? [] : [RawReply.byteLimit]))
      return batch.replies.map { _ in true }
    }
    #expect(try Self.mostMemory() - before < pieces << 19)
    await mailbox.close()
  }

  @Test func `a mail that the server never gives is told of, and the next one comes`() async throws {
    let server = try Self.server { caller, tag, command in
      if command.hasPrefix("SELECT") {
        caller.say("* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 4]\r\n\(tag) OK\r\n")
      } else if command.hasPrefix("UID SEARCH") {
        caller.say("* SEARCH \(command.contains("UID 2:") ? "2 3" : "3")\r\n\(tag) OK\r\n")
      } else if command.contains("RFC822.SIZE") {
        let first = command.contains("FETCH 2,") ? "* 1 FETCH (UID 2 RFC822.SIZE 10)\r\n" : ""
        caller.say("\(first)* 2 FETCH (UID 3 RFC822.SIZE 5)\r\n\(tag) OK\r\n")
      } else if command.hasPrefix("UID FETCH 3 ") {
        caller.say("* 2 FETCH (UID 3 BODY[]<0> {5}\r\nx: y\n)\r\n\(tag) OK\r\n")
      } else if command.hasPrefix("UID FETCH") {
        caller.say("\(tag) NO [SERVERBUG] cannot\r\n")
      } else {
        caller.say("\(tag) OK\r\n")
      }
    }
    defer { server.stop() }
    let mailbox = try Self.mailbox(server)
    let tray = MailTray()
    _ = try await tray.start(mailbox, marks: ["INBOX": Self.known])
    var looks = 1
    while tray.replies.count < 2, looks < 20 {
      try await tray.fetch(mailbox)
      looks += 1
    }
    #expect(looks > 5)
    #expect(tray.replies.map(\.bytes.count) == [0, 5])
    #expect(tray.replies.first?.dedupeKey.hasPrefix("mail-withheld:") == true)
    await mailbox.close()
  }
}
