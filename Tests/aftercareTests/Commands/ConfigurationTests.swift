import Foundation
import Testing

@Suite struct ConfigurationTests {
  /// Runs a command that reads the whole configuration and nothing else.
  private func read(_ text: String, environment: [String: String] = [:]) async throws -> BuiltProgram.Run {
    let clinic = try await Clinic(database: false, configuration: text)
    return try await clinic.run("template", "list", environment: environment)
  }

  @Test(arguments: [
    ("clinic: {", "clinic: { nmae: x,", ":1: unknown key clinic.nmae: did you mean clinic.name?"),
    ("database: ", "databse: x\ndatabase: ", ":2: unknown key databse: did you mean database?"),
    ("database: ", "colour: red\ndatabase: ", ":2: unknown key colour"),
    ("country: IE", "country: Atlantis", ":1: clinic.country: \"Atlantis\" is not a country whose telephone numbers"),
    ("Europe/Dublin", "Europe/Dubln", ":1: clinic.timeZone: \"Europe/Dubln\" is not a time zone, like Europe/Dublin"),
    ("name: Calm Hands, ", "", ": clinic.name is missing: write it like Calm Hands, or set AFTERCARE_CLINIC_NAME"),
    ("gateway: file, folder: texts", "gateway: pigeon", ":5: sms.gateway: \"pigeon\" is not one of: http | file"),
    ("gateway: file, folder: texts", "preset: kannel", ": sms.gateway: is missing: write http, or file with a folder"),
    ("folder: texts", "folder: texts, perHour: 0", ":5: sms.perHour: \"0\" is not a number from 1 to 100000"),
    ("folder: texts", "folder: texts, perDay: many", ":5: sms.perDay: \"many\" is not a number from 1 to 100000"),
    (
      "sms: {", "checkIns: { deadline24h: soon }\nsms: {",
      ":5: checkIns.deadline24h: \"soon\" is not a length of time like 30m, 12h or 1h30m"
    ),
    ("sms: {", "contactWindow: \"20:00-09:00\"\nsms: {", ":5: contactWindow: \"20:00-09:00\" ends before it begins"),
    ("sms: {", "checkIns: { channels: [pigeon] }\nsms: {", ":5: checkIns.channels: \"pigeon\" is not a channel"),
    (
      "sms: {", "mailbox: { url: \"ftp://x\" }\nsms: {", ":5: mailbox.url: \"ftp://x\" is not a imaps:// or imap:// URL"
    ),
    ("sms: {", "console: here\nsms: {", ":5: console needs keys below it: listen"),
    ("sms: {", "hooks: { listen: 8080 }\nsms: {", ":5: hooks.listen: \"8080\" is not an address and a port"),
    ("sms: {", "hooks: { publicURL: \"https://h.example\" }\nsms: {", ":5: hooks.publicURL: nothing listens behind it"),
    (
      "sms: {", "hooks: { listen: \"127.0.0.1:1\", publicURL: \"http://h.example\" }\nsms: {",
      ":5: hooks.publicURL: must be https://, since tokens stand in it"
    ),
    (
      "sms: {", "hooks: { listen: \"127.0.0.1:1\", publicURL: \"https://h.example/x?y\" }\nsms: {",
      ":5: hooks.publicURL: must be no more than what stands before /hooks/"
    ),
    ("folder: texts", "folder: texts, wayBack: webhook", ":5: sms.wayBack: nothing listens for the gateway"),
    (
      "sms: {", "triage: { addedTerms: [gone to jelly] }\nsms: {",
      ":5: triage.addedTerms: \"gone to jelly\" must be words, = and a flag, like \"gone to jelly = weakness\""
    ),
    (
      "sms: {", "triage: { addedTerms: [gone to jelly = weaknes] }\nsms: {",
      ":5: triage.addedTerms: \"weaknes\" is not a clinical flag: did you mean weakness?"
    ),
    (
      "sms: {", "triage: { addedTerms: [rude = conduct] }\nsms: {",
      ":5: triage.addedTerms: \"conduct\" is not a clinical flag"
    ),
    (
      "sms: {", "triage: { addedTerms: [no = fever] }\nsms: {", ":5: triage.addedTerms: \"no\" cannot be looked for"
    ),
    (
      "sms: {", "triage: { addedTerms: [heat = fever, heat = fever] }\nsms: {",
      ":5: triage.addedTerms: \"heat\" stands there twice"
    ),
    ("database: aftercare.db", "database: [a, b]", ":2: database: must be one value, not a list"),
    ("{ lead: {", "{ lead: { role: x,", ":6: unknown key followUp.lead.role"),
    ("clinic: {", "clinic: {{", ": is not YAML: "),
  ])
  func `a wrong key or value is named with its place and an example`(
    part: String, replacement: String, problem: String
  ) async throws {
    let run = try await read(Clinic.configuration.replacingOccurrences(of: part, with: replacement))
    #expect(run.status == 78 && run.out.isEmpty)
    #expect(run.err.hasPrefix("aftercare: ./aftercare.yaml\(problem)"), "\(run.err)")
    #expect(run.err.split(separator: "\n").count == 1)
  }

  @Test func `a clinic's own term reaches the triage of replies`() async throws {
    let text = Clinic.configuration.replacingOccurrences(
      of: "sms: {", with: "triage: { addedTerms: [gone bockety = weakness] }\nsms: {")
    let clinic = try await Clinic(database: false, configuration: text)
    let words = "my wrist has gone bockety"
    #expect(try await clinic.run("triage", words).out.contains("clinic.") == false)
    let run = try await clinic.run("triage", "--config", clinic.configurationFile.path, words)
    #expect(run.status == 0 && run.out.contains("weakness") && run.out.contains("clinic.gone bockety"), "\(run.out)")
  }

  @Test func `the environment overrides the file`() async throws {
    let run = try await read(Clinic.configuration, environment: ["AFTERCARE_CLINIC_TIME_ZONE": "Mars/Base"])
    #expect(run.status == 78)
    #expect(
      run.err == """
        aftercare: environment AFTERCARE_CLINIC_TIME_ZONE: clinic.timeZone: "Mars/Base" is not a time zone, \
        like Europe/Dublin

        """)
  }

  @Test func `an unknown variable is an error too`() async throws {
    let run = try await read(Clinic.configuration, environment: ["AFTERCARE_CLINIC_NAEM": "x"])
    #expect(run.status == 78)
    #expect(
      run.err == "aftercare: environment: unknown variable AFTERCARE_CLINIC_NAEM: did you mean AFTERCARE_CLINIC_NAME?\n"
    )
  }

  @Test func `without a configuration it says how to make one`() async throws {
    let clinic = try await Clinic(database: false)
    try FileManager.default.removeItem(at: clinic.configurationFile)
    let run = try await clinic.run("status")
    #expect(run.status == 78)
    #expect(run.err.contains("aftercare init"))
  }

  @Test func `every setting of the reference is understood`() async throws {
    let run = try await read(
      """
      clinic: { name: Calm Hands, country: IE, timeZone: Europe/Dublin, locale: en, phone: "+35315550100", emergencyNumber: "112", hours: "Mo-Sa 09:00-18:00" }
      database: /var/lib/aftercare/aftercare.db
      templates: "\(Clinic.templates)"
      contactWindow: "09:00-20:00"
      checkIns: { deadline24h: 12h, deadline72h: 48h, maxEarlier: 3h }
      email:
        gateway: smtp
        url: smtps://mail.example:465
        from: "Calm Hands <care@calmhands.example>"
        username: care@calmhands.example
        connections: 4
        whenUnknown: resend
      sms:
        gateway: http
        preset: android-sms-gateway
        url: http://192.0.2.10:8080
      mailbox: { url: "imaps://mail.example", username: care@calmhands.example, folders: [INBOX, Junk], every: 30s }
      console: { listen: "127.0.0.1:8080" }
      hooks: { listen: "0.0.0.0:8081", publicURL: "https://hooks.example" }
      followUp: { urgentWithin: 15m, redWithin: 2h, amberWithin: 24h, lead: { name: Ciara, email: lead@calmhands.example, phone: "+35315550101" } }

      """)
    #expect(run.status == 0, "\(run.err)")
  }

  @Test func `a named file wins over the variable, and that over the folder`() async throws {
    let clinic = try await Clinic(database: false, configuration: "here: 1\n")
    let other = clinic.folder.appendingPathComponent("other.yaml")
    try "there: 1\n".write(to: other, atomically: true, encoding: .utf8)
    let fromFolder = try await clinic.run("status")
    let fromVariable = try await clinic.run("status", environment: ["AFTERCARE_CONFIG": other.path])
    let named = try await clinic.run(
      "status", "--config", "aftercare.yaml", environment: ["AFTERCARE_CONFIG": other.path])
    #expect(fromFolder.err == "aftercare: ./aftercare.yaml:1: unknown key here\n")
    #expect(fromVariable.err == "aftercare: \(other.path):1: unknown key there\n")
    #expect(named.err == "aftercare: aftercare.yaml:1: unknown key here\n")
  }
}
