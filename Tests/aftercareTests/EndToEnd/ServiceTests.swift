import Foundation
import Testing

@testable import TestServers

/// The service as a process: alone, killed, doubled.
@Suite struct ServiceTests {
  private static func clinic() async throws -> Clinic {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder))
    try await clinic.book("Anna Byrne", ["--phone", "0861230011"], type: "swedish", hoursSinceEnd: 24)
    return clinic
  }

  @Test func `a second service stands by and takes over when the first is killed`() async throws {
    let clinic = try await Self.clinic()
    let first = try RunningService(clinic)
    _ = try await first.wait(for: "the first check-in") { clinic.files("texts").first }
    let once = try await BuiltProgram.run(["serve", "--once"], in: clinic.folder)
    #expect(once.status == 75 && once.err.contains("another service is active"))
    let second = try RunningService(clinic)
    defer { second.stop() }
    _ = try await second.wait(for: "standing by") {
      try String(contentsOfFile: second.log, encoding: .utf8).contains("standing by") ? true : nil
    }
    first.kill()
    try await clinic.book("Tom Walsh", ["--phone", "0861230012"], type: "sports", hoursSinceEnd: 24)
    _ = try await second.wait(for: "the second check-in") { clinic.files("texts").count == 2 ? true : nil }
    #expect(try await clinic.rows("message", "list", "--state", "sent").count == 2)
    #expect(try await clinic.output("audit", "verify").contains("holds"))
  }

  @Test func `a stopped service signs the head of its trail, and a changed event is found`() async throws {
    let clinic = try await Self.clinic()
    let service = try RunningService(clinic)
    _ = try await service.wait(for: "the check-in to be recorded") {
      try await clinic.rows("message", "list", "--state", "sent").first
    }
    service.stop()
    #expect(try await clinic.output("audit", "verify").contains("signatures checked"))
    try await clinic.sql(
      "DROP TRIGGER audit_event_unchanged; UPDATE audit_event SET actor = 'nobody' WHERE action = 'message.sent';")
    let verify = try await BuiltProgram.run(["audit", "verify"], in: clinic.folder)
    #expect(verify.status == 65 && verify.err.contains("was changed"))
  }
}
