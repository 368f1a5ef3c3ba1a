import Foundation
import Testing

@testable import TestServers

/// The running service and a clock that jumps, by a day or by more, and back again.
@Suite struct ClockJumpTests {
  private static let day: Int64 = 86_400

  /// A clinic on a machine that nobody keeps the clock of.
  private struct DoubtfulClinic {
    let clinic: Clinic
    let clock: FakeClock

    init() async throws {
      clinic = try await Clinic(
        configuration: Clinic.configuration(
          email: Clinic.mailFolder, sms: Clinic.textFolder + "\nclock: { synchronisation: none }"))
      clock = try FakeClock(in: clinic.folder)
    }

    func output(_ arguments: String..., input: String = "") async throws -> String {
      let run = try await BuiltProgram.run(arguments, in: clinic.folder, input: input, environment: clock.environment)
      guard run.status == 0 else { throw Clinic.Broken(description: run.err) }
      return run.out
    }

    /// A row from another program, whose session ended a day before the clock of `ahead` seconds: nothing of it stands in
    /// the trail before the service has looked at the clock.
    func book(_ number: Int, ahead: Int64) async throws {
      let hours = 24.01 - Double(ahead) / 3600
      try await clinic.sql(
        """
        INSERT INTO booking (reference, client_name, phone, consent, massage_type, starts_at, ends_at)
        VALUES ('\(number)', 'Client \(number)', '086123001\(number)', 1, 'swedish',
          '\(Clinic.start(hoursSinceEnd: hours))', '\(Clinic.start(hoursSinceEnd: hours - 1))');
        """)
    }

    func reply(_ number: Int) async throws {
      _ = try await output(
        "reply", "add", "--channel", "sms", "--from", "+35386123001\(number)", "--text", "-",
        input: "my foot has gone numb")
    }

    func texts(to number: Int) -> [String] {
      clinic.files("texts").filter { $0.hasPrefix("To: +35386123001\(number)") }
    }
    var alerts: [String] { clinic.files("texts").filter { $0.contains("aftercare RED") } }
  }

  @Test(arguments: [4, -1] as [Int64])
  func `after a jump of days nothing goes to clients, alerts go, and a person's word lets all go`(days: Int64)
    async throws
  {
    let doubtful = try await DoubtfulClinic()
    // A day in which something happened, for the clock to fall behind of.
    let before = days < 0 ? Self.day : 0
    try doubtful.clock.set(ahead: before)
    let service = try RunningService(doubtful.clinic, environment: doubtful.clock.environment)
    defer { service.stop() }
    try await doubtful.book(1, ahead: before)
    _ = try await service.wait(for: "the first check-in") { doubtful.texts(to: 1).first }
    let after = before + days * Self.day
    try doubtful.clock.set(ahead: after)
    try await doubtful.book(2, ahead: after)
    _ = try await service.wait(for: "word of the clock") {
      service.words.contains("the clock cannot be trusted") ? true : nil
    }
    #expect(try await doubtful.output("status").contains("the clock cannot be trusted"))
    try await doubtful.reply(1)
    _ = try await service.wait(for: "the alert") { doubtful.alerts.first }
    #expect(doubtful.texts(to: 1).count == 1 && doubtful.texts(to: 2).isEmpty)
    #expect(try await doubtful.output("message", "resume").contains("taken as right"))
    _ = try await service.wait(for: "the held check-in") { doubtful.texts(to: 2).first }
    #expect(try await !doubtful.output("status").contains("the clock cannot be trusted"))
    #expect(doubtful.texts(to: 2).count == 1)
    #expect(try await doubtful.output("audit", "verify").contains("holds"))
  }

  @Test func `a jump of a day forward is a clock put right, and what is due by it goes`() async throws {
    let doubtful = try await DoubtfulClinic()
    try await doubtful.book(1, ahead: Self.day)
    let service = try RunningService(doubtful.clinic, environment: doubtful.clock.environment)
    defer { service.stop() }
    _ = try await service.wait(for: "the plan") {
      try await doubtful.output("message", "list").contains("24h check-in") ? true : nil
    }
    #expect(doubtful.texts(to: 1).isEmpty)
    try doubtful.clock.set(ahead: Self.day)
    try await doubtful.book(2, ahead: Self.day)
    for number in 1...2 { _ = try await service.wait(for: "a check-in") { doubtful.texts(to: number).first } }
    #expect(service.words.contains("the clock was set, and is trusted"))
    #expect(try await !doubtful.output("status").contains("cannot be trusted"))
  }
}
