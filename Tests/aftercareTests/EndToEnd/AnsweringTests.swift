import Foundation
import Testing

/// What people do about replies, through the real program.
@Suite struct AnsweringTests {
  private static func clinic() async throws -> Clinic {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder))
    try await clinic.book("Anna Byrne", ["--phone", "0861230011"], type: "swedish", hoursSinceEnd: 24)
    return clinic
  }

  private static func add(_ clinic: Clinic, _ words: String, from number: String = "+353861230011") async throws {
    _ = try await clinic.output("reply", "add", "--channel", "sms", "--from", number, "--text", "-", input: words)
  }

  @Test func `a person's answer goes out in her own words, and never after a stop`() async throws {
    let clinic = try await Self.clinic()
    try await Self.add(clinic, "Can I go running today?")
    _ = try await clinic.run("reply", "answer", "1", "--text", "-", input: "A short walk is fine today.")
    #expect(try await clinic.run("serve", "--once").status == 0)
    #expect(clinic.files("texts").contains { $0.contains("A short walk is fine today.") })
    try await Self.add(clinic, "STOP")
    let refused = try await clinic.run("reply", "answer", "1", "--text", "-", input: "One more thing")
    #expect(refused.status == 65 && refused.err.contains("phone her"))
  }

  @Test func `an unmatched reply that a person links opens what it needs`() async throws {
    let clinic = try await Self.clinic()
    try await Self.add(clinic, "not great today", from: "+353869990000")
    #expect(try await clinic.rows("follow-up", "list").isEmpty)
    let linked = try await clinic.output("reply", "link", "1", "--client", "1")
    #expect(linked.contains("Anna Byrne") && linked.contains("follow-up 1"))
    let missing = try await clinic.run("reply", "link", "1", "--client", "77")
    #expect(missing.status == 66)
  }

  @Test func `a level is raised by a person, with alerts, and never lowered`() async throws {
    let clinic = try await Self.clinic()
    try await Self.add(clinic, "all good thanks")
    #expect(try await clinic.rows("follow-up", "list").isEmpty)
    #expect(try await clinic.output("reply", "level", "1", "red").contains("follow-up 1"))
    #expect(try await !clinic.rows("message", "list", "--kind", "alert").isEmpty)
    let lowered = try await clinic.run("reply", "level", "1", "amber")
    #expect(lowered.status == 65 && lowered.err.contains("never lowered"))
  }
}
