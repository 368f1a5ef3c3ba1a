import AftercareCore
import AftercareTransport
import Foundation
import Testing

@Suite struct TemplateFolderTests {
  /// A folder of `files` that is there while `body` runs.
  private func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("templates-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try body(root.path)
  }

  private func problem(_ files: [String: String]) throws -> TemplateFolderProblem? {
    try withFolder(files) { root in
      do {
        _ = try TemplateFolder.read(root)
        return nil
      } catch var problem as TemplateFolderProblem {
        problem.file = problem.file.replacing("\(root)/", with: "")
        return problem
      }
    }
  }

  private let catalogue = "types:\n  swedish:\n    names: { en: Swedish }\n"

  @Test func `a folder becomes a set of paths, texts and types`() throws {
    let files = [
      "catalogue.yaml": """
      types:
        prenatal:
          names: { en: prenatal massage, es: masaje prenatal }
          aliases: [pregnancy]
          stages: [72h, 24h]
          sensitive: true
      """,
      "en/prenatal/24h.sms.mustache": "Hello\r\nthere\n", "en/partials/menu.mustache": "", "README.md": "aside",
      "en/.hidden": "aside", "en/prenatal/24h.sms.mustache~": "aside",
    ]
    let set = try withFolder(files) { try TemplateFolder.read($0) }
    #expect(set.sources == ["en/prenatal/24h.sms.mustache": "Hello\nthere\n", "en/partials/menu.mustache": ""])
    let expected = MassageType(
      id: "prenatal", aliases: ["pregnancy"], displayNames: ["en": "prenatal massage", "es": "masaje prenatal"],
      stages: [.hours24, .hours72], isSensitive: true)
    #expect(set.catalogue.types == [expected])
  }

  @Test func `a clinic's own folder lies over the shipped one and needs no catalogue`() throws {
    let shipped = ["catalogue.yaml": catalogue, "en/a/24h.sms.mustache": "shipped", "en/b/24h.sms.mustache": "shipped"]
    let set = try withFolder(shipped) { root in
      try withFolder(["en/a/24h.sms.mustache": "own"]) { try TemplateFolder.read(root, overlay: $0) }
    }
    #expect(set.sources == ["en/a/24h.sms.mustache": "own", "en/b/24h.sms.mustache": "shipped"])
    #expect(set.catalogue.types.map(\.id) == ["swedish"])
  }

  @Test func `a folder behind a symbolic link is read like any other`() throws {
    try withFolder(["catalogue.yaml": catalogue, "en/a/24h.sms.mustache": "x"]) { root in
      let link = root + "-link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: root)
      defer { try? FileManager.default.removeItem(atPath: link) }
      #expect(try TemplateFolder.read(link) == TemplateFolder.read(root))
    }
  }

  @Test func `a folder that is not there is told`() {
    #expect(throws: TemplateFolderProblem.self) { try TemplateFolder.read("/nonexistent/templates") }
  }

  @Test func `a shipped folder without a catalogue is told`() throws {
    #expect(try problem(["en/a/24h.sms.mustache": "x"])?.file == "catalogue.yaml")
  }

  @Test func `a file that is too large is told, not read`() throws {
    let text = String(repeating: "a", count: 70_000)
    let problem = try problem(["catalogue.yaml": catalogue, "en/a/24h.sms.mustache": text])
    #expect(problem?.file == "en/a/24h.sms.mustache")
    #expect(problem?.reason.contains("64 KiB") == true)
  }

  @Test func `a file whose name no template has is told`() throws {
    let problem = try problem(["catalogue.yaml": catalogue, "en/a/24h.sms.mustach": "x"])
    #expect(problem?.file == "en/a/24h.sms.mustach")
  }

  @Test(arguments: [
    ("types:\n  Deep Tissue: {}\n", 2), ("types:\n  discreet: {}\n", 2), ("types:\n  a:\n    stages: [1d]\n", 3),
    ("types:\n  a:\n    sensitive: perhaps\n", 3), ("types:\n  a:\n    alias: [b]\n", 3),
    ("types:\n  a: {}\n  a: {}\n", 2), ("types: [a]\n", 1), ("kinds: {}\n", 1), ("types:\n  a: [\n", 3),
    ("types:\n  a:\n    aliases: deep\n", 3),
  ])
  func `a catalogue that breaks its rules is told with its line`(yaml: String, line: Int) throws {
    let problem = try problem(["catalogue.yaml": yaml])
    #expect(problem?.file == "catalogue.yaml")
    #expect(problem?.line == line)
  }
}
