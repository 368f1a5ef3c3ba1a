import Foundation
import Testing

/// What the README tells a newcomer to type does what it says.
@Suite struct ReadmeTests {
  private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../README.md").standardizedFileURL

  /// The text between the first line of a fence that begins so and its end.
  private static func block(_ fence: String, containing words: String) throws -> String {
    let parts = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```")
    let found = parts.first { $0.hasPrefix(fence + "\n") && $0.contains(words) }
    return String(try #require(found).dropFirst(fence.count + 1))
  }

  @Test func `its Python verifies an export, and finds a changed one`() async throws {
    let clinic = try await Clinic(configuration: Clinic.configuration(email: Clinic.mailFolder))
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    let script = try Self.block("python", containing: "hashlib")
    let export = try await BuiltProgram.run(["audit", "export"], in: clinic.folder).out
    let good = try await BuiltProgram.run(["-c", script], of: "/usr/bin/python3", in: clinic.folder, input: export)
    #expect(good.status == 0 && good.out.contains("events hold"))
    let forged = export.replacing("appointment.booked", with: "appointment.forged")
    let bad = try await BuiltProgram.run(["-c", script], of: "/usr/bin/python3", in: clinic.folder, input: forged)
    #expect(bad.status == 1 && bad.err.contains("breaks"))
  }

  @Test func `its sqlite3 example books, and books again without a second appointment`() async throws {
    let clinic = try await Clinic(configuration: Clinic.configuration(email: Clinic.mailFolder))
    let example = try Self.block("sh", containing: "INSERT INTO booking")
      .replacing("/var/lib/aftercare/aftercare.db", with: "aftercare.db")
    for _ in 1...2 {
      let run = try await BuiltProgram.run(["-c", example], of: "/bin/sh", in: clinic.folder)
      #expect(run.status == 0 && run.err.isEmpty)
      _ = try await BuiltProgram.run(["serve", "--once"], in: clinic.folder)
    }
    let rows = try await clinic.rows("appointment", "list")
    #expect(rows.count == 1)
    #expect(rows.first?["clientName"] as? String == "Anna Byrne")
  }

  @Test func `the demo tells the whole story and leaves its folder`() async throws {
    let folder = FileManager.default.temporaryDirectory
    let run = try await BuiltProgram.run(["demo"], in: folder)
    #expect(run.status == 0, "\(run.err)")
    for line in ["Erik Holm", "has gone numb", "RED", "events hold", "aftercare today --config"] {
      #expect(run.out.contains(line), "\(line)")
    }
    let configuration = try #require(run.out.firstMatch(of: /today --config (\S+)/)).1
    let today = try await BuiltProgram.run(["today", "--config", String(configuration)], in: folder)
    #expect(today.status == 0 && today.out.contains("Anna Byrne"))
    // The story stands on its own clock: what was called off before it was due was not overtaken by the real one.
    let orla = run.out.split(separator: "\n").filter { $0.contains("Orla Keane") && $0.contains("h  ") }
    #expect(orla.count == 2 && orla.allSatisfy { $0.contains("the session was cancelled") }, "\(orla)")
    try FileManager.default.removeItem(at: URL(fileURLWithPath: String(configuration)).deletingLastPathComponent())
  }
}
