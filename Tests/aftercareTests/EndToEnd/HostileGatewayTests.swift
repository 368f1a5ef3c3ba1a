import Foundation
import Synchronization
import Testing

@testable import TestServers

/// The service and a mail server on its bad days: nothing is lost, nobody despairs, people are told, and afterwards each
/// mail goes once.
@Suite struct HostileGatewayTests {
  /// How a mail server is ill, and what that comes to.
  struct Illness: Sendable, CustomTestStringConvertible {
    var name: String
    var script: MailScript
    /// Whether the gateway is paused for it; else the message waits.
    var pauses: Bool
    /// How often the mail may be taken in the end: twice where the answer was lost.
    var mostTaken = 1
    var testDescription: String { name }
  }

  private static func email(_ url: String) -> String {
    """
    email:
      gateway: smtp
      url: "\(url)"
      encryption: plain
      from: "Calm Hands <care@clinic.example>"
      wayBack: pipe
    """
  }

  private static func book(_ clinic: Clinic) async throws {
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
  }

  /// The 24h check-in.
  private static func checkIn(_ clinic: Clinic) async throws -> [String: Any] {
    try #require(
      try await clinic.rows("message", "list", "--kind", "checkIn").first { $0["stage"] as? String == "24h" })
  }

  @Test(arguments: [
    Illness(name: "accepts and hangs", script: MailScript(greeting: .hang), pauses: true),
    Illness(name: "hangs in the dialogue", script: MailScript(recipient: .hang), pauses: false),
    Illness(name: "takes the mail and hangs", script: MailScript(dot: .hang), pauses: false, mostTaken: 2),
    Illness(name: "cuts in DATA", script: MailScript(cutsMailAfter: 20), pauses: false),
  ])
  func `a mail server that is ill for a while gets the mail when it is well`(illness: Illness) async throws {
    let isIll = Atomic(true)
    let server = try ScriptedMailServer { _ in isIll.load(ordering: .acquiring) ? illness.script : MailScript() }
    let clinic = try await Clinic(configuration: Clinic.configuration(email: Self.email(server.url)))
    try await Self.book(clinic)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "a connection") { server.connections > 0 ? true : nil }
    // Whatever hangs is cut: nobody sits out the time-outs of a minute or two.
    let story = try await service.wait(for: "what the lists say") {
      server.cutAll()
      let row = try await Self.checkIn(clinic)
      let status = try await clinic.output("status")
      guard row["state"] as? String == "queued" else { return nil as String? }
      let isPaused = status.contains("no mail has gone out since")
      let isWaiting = row["attempts"] as? Int == 1 && status.contains("1 message waits to be tried again")
      return isPaused && illness.pauses || isWaiting && !illness.pauses ? status : nil
    }
    #expect(!story.contains("not running"))
    #expect(service.words.contains(illness.pauses ? "gateway paused" : "[AftercareWorkers] attempt"))
    isIll.store(false, ordering: .releasing)
    let id = try #require(try await Self.checkIn(clinic)["id"])
    _ = try await clinic.output("message", "retry", "\(id)")
    _ = try await service.wait(for: "the mail") {
      try await Self.checkIn(clinic)["state"] as? String == "sent" ? true : nil
    }
    #expect((1...illness.mostTaken).contains(server.mails.count))
    let references = server.mails.compactMap { mail in
      mail.split(separator: "\r\n").first { $0.hasPrefix("Message-ID:") }
    }
    #expect(Set(references).count == 1)
    #expect(try await clinic.output("audit", "verify").contains("holds"))
    #expect(service.words.components(separatedBy: "] ready").count == 2, "it never died")
  }

  @Test func `a mail server that speaks a few bytes at a time gets every mail once`() async throws {
    let server = try ScriptedMailServer()
    let proxy = try FaultProxy(to: server.port, .throttles(bytes: 3))
    defer { proxy.stop() }
    let clinic = try await Clinic(configuration: Clinic.configuration(email: Self.email(proxy.url)))
    try await Self.book(clinic)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "the mail") {
      try await Self.checkIn(clinic)["state"] as? String == "sent" ? true : nil
    }
    #expect(server.mails.count == 1)
  }

  @Test(.enabled(if: Namespaces.areAllowed, "needs namespaces, in which /etc/hosts is a file of the test's"))
  func `while no name is resolved mails wait and cost no attempt, and go when names are back`() async throws {
    let server = try ScriptedMailServer()
    let clinic = try await Clinic(
      configuration: Clinic.configuration(email: Self.email("smtp://mail.clinic.invalid:\(server.port)")))
    let (hosts, resolver) = (
      clinic.folder.appendingPathComponent("hosts"), clinic.folder.appendingPathComponent("resolv.conf")
    )
    // Nobody answers there, at once.
    try "nameserver 127.0.0.1\n".write(to: resolver, atomically: false, encoding: .utf8)
    try "127.0.0.1 localhost\n".write(to: hosts, atomically: false, encoding: .utf8)
    try await Self.book(clinic)
    let service = try RunningService(
      clinic,
      launcher: Namespaces.launcher(
        "mount --bind '\(hosts.path)' /etc/hosts && mount --bind '\(resolver.path)' /etc/resolv.conf"))
    defer { service.stop() }
    let status = try await service.wait(for: "the pause") {
      let status = try await clinic.output("status")
      return status.contains("no mail has gone out since") ? status : nil
    }
    #expect(status.contains("1 message waits") && status.lowercased().contains("resolve"), "\(status)")
    #expect(service.words.contains("gateway paused"))
    #expect(try await Self.checkIn(clinic)["attempts"] as? Int == 0)
    let file = try FileHandle(forWritingTo: hosts)
    try file.seekToEnd()
    try file.write(contentsOf: Data("127.0.0.1 mail.clinic.invalid\n".utf8))
    try file.close()
    _ = try await service.wait(for: "the mail, at the probe") { server.mails.first }
    #expect(server.mails.count == 1)
  }
}
