import Foundation
import Glibc
import Testing

@testable import TestServers

/// Answers by mail, from a real Dovecot through the real program.
@Suite(.serialized, .enabled(if: geteuid() == 0, "Dovecot insists on being started by root"))
struct MailboxTests {
  private static func clinic(_ dovecot: Dovecot, password: String = Dovecot.password, every: String = "1s") async throws
    -> Clinic
  {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: """
          email: { gateway: file, folder: mail, from: "Calm Hands <care@clinic.example>" }
          mailbox:
            url: "\(dovecot.url)"
            caFile: "\(dovecot.authorityFile)"
            username: \(Dovecot.username)
            passwordFile: mailbox-password
            folders: [INBOX, Junk]
            every: \(every)
          """, sms: Clinic.textFolder))
    try password.write(
      to: clinic.folder.appendingPathComponent("mailbox-password"), atomically: true, encoding: .utf8)
    try dovecot.deliver("Subject: Welcome\n\nHello.\n", to: "Junk")
    return clinic
  }

  /// A client's answer to the check-in that lies in the clinic's folder.
  private static func answer(
    _ words: String, number: Int = 1, to clinic: Clinic? = nil, from: String = "anna@client.example"
  )
    throws -> String
  {
    let sent = clinic.flatMap {
      $0.files("mail").lazy.compactMap { $0.firstMatch(of: /(?m)^Message-ID: (<\S+>)/)?.1 }.first
    }
    let reply = sent.map { "In-Reply-To: \($0)\n" } ?? ""
    return
      "From: Anna <\(from)>\nTo: care@clinic.example\nSubject: Re: Check-in\nMessage-ID: <\(number)@client.example>\n"
      + "\(reply)Content-Type: text/plain; charset=utf-8\n\n\(words)\n"
  }

  @Test func `a red flag by mail opens a follow-up, alerts, and is acknowledged within seconds`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let clinic = try await Self.clinic(dovecot)
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    #expect(try await clinic.run("serve", "--once").status == 0)
    let service = try RunningService(clinic)
    defer { service.stop() }
    #expect(clinic.files("mail").first?.contains("Reply") == true)
    try dovecot.deliver(try Self.answer("My foot has gone numb since yesterday.", to: clinic))
    let followUp = try await service.wait(for: "the follow-up") { try await clinic.rows("follow-up", "list").first }
    #expect(followUp["level"] as? String == "red")
    _ = try await service.wait(for: "alert and acknowledgement") {
      let kinds = try await clinic.rows("message", "list", "--state", "sent").compactMap { $0["kind"] as? String }
      return Set(kinds).isSuperset(of: ["alert", "acknowledgement"]) ? true : nil
    }
    #expect(clinic.files("texts").contains { $0.contains("RED 1") })
    #expect(clinic.files("mail").contains { $0.contains("anna@client.example") && $0.contains("automatic") })
    let reply = try #require(try await clinic.rows("reply", "list").first)
    #expect(reply["wayIn"] as? String == "mailbox" && reply["matchedBy"] as? String == "reference")
    _ = try await service.wait(for: "the mark") { try dovecot.flags() == ["S"] ? true : nil }
    #expect(!service.logged.contains("anna@client.example") && !service.logged.contains("numb"))
  }

  @Test func `from the folder for junk only a client's mail and an answer to us are taken`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let clinic = try await Self.clinic(dovecot)
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    #expect(try await clinic.run("serve", "--once").status == 0)
    let answer = try Self.answer("all good thanks", number: 1, to: clinic, from: "anna.private@client.example")
    try dovecot.deliver(answer, to: "Junk")
    try dovecot.deliver(try Self.answer("feeling better", number: 2), to: "Junk")
    try dovecot.deliver(try Self.answer("numb feet? buy our cream", number: 3, from: "x@shop.example"), to: "Junk")
    #expect(try await clinic.run("serve", "--once").status == 0)
    #expect(try await clinic.rows("reply", "list").count == 2)
    #expect(try dovecot.flags(in: "Junk").sorted() == ["", "", "S", "S"])
  }

  @Test func `a wrong password is said in status and today, and sending goes on`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let clinic = try await Self.clinic(dovecot, password: "falsch")
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    let run = try await clinic.run("serve", "--once")
    #expect(run.status == 75 && run.err.contains("replies cannot be fetched"))
    #expect(clinic.files("mail").count == 1)
    for command in ["status", "today"] {
      let shown = try await clinic.output(command)
      #expect(shown.contains("the server refuses our log-in") && shown.contains("look yourself"), "\(shown)")
      #expect(!shown.contains("falsch"))
    }
    try Dovecot.password.write(
      to: clinic.folder.appendingPathComponent("mailbox-password"), atomically: true, encoding: .utf8)
    #expect(try await clinic.run("serve", "--once").status == 0)
    #expect(try await !clinic.output("status").contains("log-in"))
    let actions = try await clinic.rows("audit", "list", "--subject", "wayIn:mailbox").compactMap {
      $0["action"] as? String
    }
    #expect(Set(actions) == ["wayIn.failing", "wayIn.works"])
  }

  @Test func `a mailbox without a password cannot be configured`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let clinic = try await Self.clinic(dovecot)
    try FileManager.default.removeItem(at: clinic.folder.appendingPathComponent("mailbox-password"))
    #expect(try await clinic.run("serve", "--once").status == 78)
  }

  @Test(arguments: 1...3) func `killed at any moment while it reads, it loses no reply and counts none twice`(
    seed: UInt64
  )
    async throws
  {
    var generator = SeededGenerator(seed: seed)
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let clinic = try await Self.clinic(dovecot)
    #expect(try await clinic.run("serve", "--once").status == 0)
    let count = 240
    for number in 1...count {
      try dovecot.deliver(
        try Self.answer("all good, number \(number)", number: number, from: "maeve@client.example"))
    }
    func rows() async throws -> [String: Any]? {
      try await clinic.query(
        "SELECT count(*) AS n, count(read_at) AS read, count(DISTINCT dedupe_key) AS keys FROM reply"
      ).first
    }
    for life in 0..<6 {
      let service = try RunningService(clinic, log: "life\(life).log")
      try await Task.sleep(for: .milliseconds(generator.number(80...700)))
      service.kill()
    }
    let last = try RunningService(clinic, log: "last.log")
    defer { last.stop() }
    _ = try await last.wait(for: "every reply to be read") {
      try await rows()?["read"] as? Int == count ? true : nil
    }
    let row = try #require(try await rows())
    #expect(row["n"] as? Int == count && row["keys"] as? Int == count)
    // One that two lives died over is parked, for a person to look at: never without a word.
    let odd = try await clinic.query("SELECT kind, follow_up_id FROM reply WHERE kind <> 'client'")
    #expect(odd.count <= 3, "\(odd)")
    #expect(odd.allSatisfy { $0["kind"] as? String == "unreadable" && $0["follow_up_id"] is Int })
    last.stop()
    #expect(try await clinic.run("audit", "verify").status == 0)
  }
}

extension Clinic {
  /// What a SELECT finds.
  func query(_ sql: String) async throws -> [[String: Any]] {
    let run = try await BuiltProgram.run(["-json", "aftercare.db", sql], of: "/usr/bin/sqlite3", in: folder)
    guard run.status == 0 else { throw Broken(description: run.err) }
    return run.out.isEmpty ? [] : try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]] ?? []
  }
}
