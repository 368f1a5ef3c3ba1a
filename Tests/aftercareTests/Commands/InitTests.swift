import Foundation
import Testing

@Suite struct InitTests {
  @Test func `it makes what is missing, says so, and leaves what is there alone`() async throws {
    let clinic = try await Clinic(database: false)
    let first = try await clinic.run("init")
    #expect(first.status == 0 && first.err.isEmpty)
    let lines = first.out.replacingOccurrences(of: clinic.folder.path, with: "").split(separator: "\n")
    #expect(
      lines == [
        "Kept    ./aftercare.yaml", "Made    /aftercare.db", "Wrote   /audit-key",
        "To sign the trail, add to ./aftercare.yaml:", "  audit: { keyFile: \"/audit-key\" }",
        "Wrote   /audit-key.pub",
        "The configuration is complete. Next: aftercare template check, then aftercare book",
      ])
    let key = try Data(contentsOf: clinic.folder.appendingPathComponent("audit-key"))
    let second = try await clinic.run("init")
    #expect(second.status == 0 && !second.out.contains("Wrote") && !second.out.contains("Made"))
    #expect(try Data(contentsOf: clinic.folder.appendingPathComponent("audit-key")) == key)
  }

  @Test func `a key that the configuration names needs no further line`() async throws {
    let named = Clinic.configuration + "audit: { keyFile: audit-key }\n"
    let run = try await Clinic(database: false, configuration: named).run("init")
    #expect(run.out.contains("Wrote") && !run.out.contains("To sign the trail"))
  }

  @Test(arguments: [
    ("email:", "sms:", "no gateway is configured"), ("followUp:", "followUp:", "no lead can be reached"),
  ])
  func `a configuration by which no check-in goes out is not called complete`(
    one: String, other: String, gap: String
  ) async throws {
    let lines = Clinic.configuration.split(separator: "\n").filter { !$0.hasPrefix(one) && !$0.hasPrefix(other) }
    let clinic = try await Clinic(database: false, configuration: lines.joined(separator: "\n") + "\n")
    let run = try await clinic.run("init")
    #expect(run.status == 0 && run.out.contains("  \(gap)") && !run.out.contains("is complete"), "\(run.out)")
    #expect(try await clinic.output("status").contains("  \(gap)"))
  }

  @Test func `only its owner may read the audit key`() async throws {
    let clinic = try await Clinic()
    let attributes = try FileManager.default.attributesOfItem(
      atPath: clinic.folder.appendingPathComponent("audit-key").path)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
  }

  @Test func `a configuration that it wrote says what is to be filled in`() async throws {
    let clinic = try await Clinic(database: false)
    try FileManager.default.removeItem(at: clinic.configurationFile)
    let run = try await clinic.run("init")
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("Wrote   ./aftercare.yaml\n"))
    #expect(run.out.contains("The first thing it lacks: ./aftercare.yaml: clinic.name is missing"))
    let text = try String(contentsOf: clinic.configurationFile, encoding: .utf8)
      .replacingOccurrences(of: "  # name:", with: "  name:").replacingOccurrences(
        of: "  # country:", with: "  country:"
      )
      .replacingOccurrences(of: "  # timeZone:", with: "  timeZone:")
      .replacingOccurrences(of: "  # phone:", with: "  phone:")
      .replacingOccurrences(of: "  # emergencyNumber:", with: "  emergencyNumber:")
    try text.write(to: clinic.configurationFile, atomically: true, encoding: .utf8)
    #expect(try await clinic.output("status").contains("Audit trail:  empty"))
  }
}
