import Foundation
import Testing

/// The commands about texts and words: `template` and `triage`.
@Suite struct TextTests {
  @Test func `a preview is what a client would read`() async throws {
    let clinic = try await Clinic(database: false)
    let run = try await clinic.run(
      "template", "preview", "--type", "deep tissue", "--stage", "24h", "--channel", "sms", "--name", "Anna Byrne")
    #expect(run.status == 0 && run.out.hasPrefix("Calm Hands: Hi Anna, ") && run.out.contains("112"))
    #expect(run.err.hasPrefix("aftercare: from en/deep-tissue/24h.sms.mustache, ") && run.err.hasSuffix("segments\n"))
  }

  @Test func `an unknown massage names the nearest one`() async throws {
    let clinic = try await Clinic(database: false)
    let run = try await clinic.run("template", "preview", "--type", "sweedish")
    #expect(run.status == 65 && run.err == "aftercare: there is no massage type sweedish: did you mean swedish?\n")
  }

  @Test func `a broken template is an error of the configuration, with its line`() async throws {
    let clinic = try await Clinic(
      database: false, configuration: Clinic.configuration + "templatesOverlay: mine\n")
    let folder = clinic.folder.appendingPathComponent("mine/en/swedish")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "Hello {{firstNmae}}".write(
      to: folder.appendingPathComponent("24h.sms.mustache"), atomically: true, encoding: .utf8)
    let run = try await clinic.run("template", "preview", "--type", "swedish", "--channel", "sms")
    #expect(run.status == 78)
    #expect(run.err.hasPrefix("aftercare: en/swedish/24h.sms.mustache:1: there is no {{firstNmae}} in this text"))
    #expect(try await clinic.run("template", "check").status == 65)
  }

  @Test func `triage needs no installation and explains itself`() async throws {
    let clinic = try await Clinic(database: false)
    try FileManager.default.removeItem(at: clinic.configurationFile)
    let out = try await clinic.output("triage", "--stage", "24h", "-", input: "my left foot is numb\n")
    #expect(out.hasPrefix("red: numbness\n  \""))
  }

  @Test func `triage of JSON lines answers each line in order`() async throws {
    let clinic = try await Clinic(database: false)
    let out = try await clinic.output(
      "triage", "--jsonl",
      input: """
        {"id":"a","text":"my left foot is numb","stage":"24h","locale":"en","more":[1]}

        {"id":2,"text":"all fine, thank you","stage":"72h"}

        """)
    let lines = out.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix("{\"id\":\"a\",\"level\":\"red\",\"urgent\":false,\"optOut\":false,\"flags\":[\"numbness\"],"))
    #expect(lines[1].hasPrefix("{\"id\":2,\"level\":\"ok\","))
  }

  @Test func `a line that is no such object ends triage with its number`() async throws {
    let clinic = try await Clinic(database: false)
    let run = try await clinic.run("triage", "--jsonl", input: "{\"id\":1,\"text\":\"fine\"}\n{\"id\":2}\n")
    #expect(run.status == 65 && run.out.hasPrefix("{\"id\":1,"))
    #expect(run.err.hasPrefix("aftercare: line 2 is not a JSON object with \"text\""))
  }
}
