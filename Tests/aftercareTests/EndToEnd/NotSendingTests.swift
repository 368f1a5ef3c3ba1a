import Foundation
import Testing

/// What must not go out, and that people are told why.
@Suite struct NotSendingTests {
  @Test func `cancelled, not consented, suppressed and expired check-ins stay in, and the lists say why`() async throws
  {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder))
    try await clinic.book("Anna Byrne", ["--phone", "0861230011"], type: "swedish", hoursSinceEnd: 24)
    try await clinic.book("Tom Walsh", ["--phone", "0861230012"], type: "swedish", hoursSinceEnd: 24)
    try await clinic.book("Pat Quinn", ["--phone", "0861230013"], type: "swedish", hoursSinceEnd: 24, further: [])
    try await clinic.book("Sean Roche", ["--phone", "0861230014"], type: "swedish", hoursSinceEnd: 24)
    try await clinic.book("Erik Holm", ["--phone", "0861230015"], type: "swedish", hoursSinceEnd: 24 * 30)
    _ = try await clinic.output("appointment", "cancel", "2")
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861230014", "--text", "-", input: "STOP")
    let once = try await BuiltProgram.run(["serve", "--once"], in: clinic.folder)
    #expect(once.status == 0)
    let texts = clinic.files("texts")
    #expect(texts.filter { $0.hasPrefix("To: +353861230011") }.count == 1)
    #expect(texts.filter { $0.contains("check-in") }.count == 1)
    #expect(texts.filter { $0.hasPrefix("To: +353861230014") && $0.contains("no more") }.count == 1)
    let reasons = try await clinic.rows("message", "list", "--kind", "checkIn")
      .filter { $0["stage"] as? String == "24h" }
      .reduce(into: [Int: String]()) { $0[$1["clientId"] as? Int ?? 0] = $1["reason"] as? String ?? "" }
    #expect(reasons == [1: "", 2: "appointmentCancelled", 3: "consentNotAsked", 4: "suppressed", 5: "expired"])
    let events = try await clinic.rows("audit", "list").map { "\($0["action"] ?? "") \($0["details"] ?? "")" }
    for reason in reasons.values where !reason.isEmpty {
      #expect(events.contains { $0.hasPrefix("appointment.planned") && $0.contains("(\(reason))") }, "\(reason)")
    }
    #expect(try await clinic.output("audit", "verify").contains("holds"))
  }

  @Test func `a check-in that falls due at night waits for the morning`() async throws {
    // A window of one hour that opens 12 hours from now, so that it is closed whenever the test runs.
    let hour = (Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: Date()).hour ?? 0) + 12
    let window = String(format: "%02d:00-%02d:00", hour % 24, hour % 24 == 23 ? 24 : hour % 24 + 1)
    let clinic = try await Clinic(
      configuration: Clinic.configuration(window: window, email: Clinic.mailFolder, sms: Clinic.textFolder)
        .replacing("Europe/Dublin", with: "UTC"))
    try await clinic.book("Anna Byrne", ["--phone", "0861230011"], type: "swedish", hoursSinceEnd: 24)
    #expect(try await BuiltProgram.run(["serve", "--once"], in: clinic.folder).status == 0)
    #expect(clinic.files("texts").isEmpty)
    let row = try #require(try await clinic.rows("message", "list").last)
    #expect(row["state"] as? String == "queued")
  }

  @Test func `without a lead who can be reached no check-in goes out, and the service says so`() async throws {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder)
        .replacing("email: anna@client.example, ", with: ""))
    try await clinic.book("Anna Byrne", ["--phone", "0861230011"], type: "swedish", hoursSinceEnd: 24)
    let once = try await BuiltProgram.run(["serve", "--once"], in: clinic.folder)
    #expect(once.status == 0 && once.err.contains("no lead can be reached"))
    #expect(clinic.files("texts").isEmpty)
    #expect(try await clinic.rows("message", "list", "--state", "held").first?["reason"] as? String == "noLead")
  }
}
