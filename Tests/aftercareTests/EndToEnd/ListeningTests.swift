import Foundation
import Glibc
import Testing

@testable import TestServers

/// The listener for webhooks as a part of the running service.
@Suite struct ListeningTests {
  @Test func `a port in use is said and stops no message`() async throws {
    let hooked = try await HookedClinic()
    let clinic = hooked.clinic
    let other = try Program(
      "/usr/bin/python3", ["-m", "http.server", "--bind", "127.0.0.1", "\(hooked.port)"], package: "python3")
    defer { other.stop() }
    try Port.waitUntilOpen(hooked.port, of: "the other program")
    try await clinic.book("Anna Byrne", ["--phone", "086 123 0011"], type: "swedish", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "the check-in") { clinic.files("texts").first }
    let status = try await service.wait(for: "the status") {
      let status = try await clinic.output("status")
      return status.contains("no webhooks come in") ? status : nil
    }
    #expect(status.contains("127.0.0.1:\(hooked.port) (hooks.listen) is in use"))
    #expect(service.logged.components(separatedBy: "no webhooks come in").count == 2)
    other.stop()
    try await hooked.waitUntilListening(service)
    _ = try await service.wait(for: "the status to be fine") {
      try await clinic.output("status").contains("no webhooks") ? nil : true
    }
  }

  @Test func `neither serve --once nor a standby listens`() async throws {
    let hooked = try await HookedClinic()
    #expect(try await hooked.clinic.run("serve", "--once").status == 0)
    let first = try RunningService(hooked.clinic)
    defer { first.stop() }
    try await hooked.waitUntilListening(first)
    let standby = try RunningService(hooked.clinic, log: "standby.log")
    defer { standby.stop() }
    _ = try await standby.wait(for: "the standby") { standby.logged.contains("standing by") ? true : nil }
    first.kill()
    try await hooked.waitUntilListening(standby)
    #expect(!standby.logged.contains("no webhooks"))
    #expect([first, standby].allSatisfy { $0.logged.components(separatedBy: "listening for webhooks").count == 2 })
  }

  @Test func `the link in a mail shows a button, and the button stops the mails`() async throws {
    let hooked = try await HookedClinic(publicURL: "https://hooks.example/clinic/")
    let clinic = hooked.clinic
    try await clinic.book("Anna Byrne", ["--email", "anna.byrne@client.example"], type: "swedish", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    let mail = try await service.wait(for: "the check-in") {
      clinic.files("mail").first { $0.contains("anna.byrne@client.example") }
    }.replacing("\r\n ", with: " ")
    #expect(mail.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
    let link = try #require(mail.firstMatch(of: /<https:\/\/hooks\.example\/clinic(\/unsubscribe\/[0-9a-f-]+)>/))
    try await hooked.waitUntilListening(service)
    let url = "http://127.0.0.1:\(hooked.port)\(link.1)"
    let page = try await WebClient.ask(url, in: clinic.folder)
    #expect(page.status == 200 && page.body.contains("button"))
    var client = try #require(try await clinic.rows("client", "list").first)
    #expect(!"\(client)".contains("refused"))
    let done = try await WebClient.ask(url, "-d", "List-Unsubscribe=One-Click", in: clinic.folder)
    #expect(done.status == 200 && !done.body.contains("button"))
    client = try #require(try await clinic.rows("client", "list").first)
    #expect("\(client)".contains("refused"))
    _ = try await service.wait(for: "the later check-in to be called off") {
      try await clinic.rows("message", "list").first { $0["reason"] as? String == "suppressed" }
    }
    #expect(!service.logged.contains("anna.byrne"))
  }

  @Test func `killed while replies come in it loses none and counts none twice`() async throws {
    let hooked = try await HookedClinic()
    let (clinic, hook) = (hooked.clinic, hooked.hook)
    let rounds = 6
    let together = 10
    var cutOff = 0
    @Sendable func reply(_ number: Int) -> String {
      #"{"from":"+35386123\#(1000 + number)","text":"all fine","id":"\#(number)"}"#
    }
    for round in 0..<rounds {
      let service = try RunningService(clinic, log: "serve\(round).log")
      defer { service.stop() }
      try await hooked.waitUntilListening(service)
      let numbers = Array(round * together..<(round + 1) * together)
      let unanswered = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
        for number in numbers { group.addTask { (number, try await hook.post(reply(number))) } }
        var unanswered: [Int] = []
        for try await (number, status) in group {
          // The first answer pulls the plug: the others are somewhere on their way.
          service.program.signal(SIGKILL)
          if status != 200 { unanswered.append(number) }
        }
        return unanswered
      }
      cutOff += unanswered.count
      service.kill()
      let next = try RunningService(clinic, log: "again\(round).log")
      defer { next.stop() }
      try await hooked.waitUntilListening(next)
      // The provider comes again where it was not told, and sometimes although it was.
      for number in unanswered + numbers.prefix(2) { #expect(try await hook.post(reply(number)) == 200) }
    }
    #expect(cutOff > 0, "no kill came in time")
    #expect(try await clinic.run("serve", "--once").status == 0)
    let replies = try await clinic.rows("reply", "list", "--limit", "1000")
    #expect(replies.count == rounds * together && replies.allSatisfy { $0["level"] is String })
    #expect(Set(replies.compactMap { $0["sender"] as? String }).count == rounds * together)
    #expect(try await clinic.output("audit", "verify").contains("holds"))
  }
}
