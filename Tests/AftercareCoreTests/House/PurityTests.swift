import Foundation
import Testing

@Suite struct PurityTests {
  @Test func `the core has no clock, no dice and no way out`() throws {
    let scanner = try PurityScanner()
    let files = try coreSources()
    try #require(files.count >= 15, "the core's sources were not found at \(folder("Sources/AftercareCore").path)")
    let findings = try files.flatMap { file in
      scanner.findings(in: try String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
    }
    #expect(findings.isEmpty, "pass it in as a value, or move it to the shell")
  }

  @Test(arguments: PurityRule.all + [PurityRule.asyncLet])
  func `each rule finds its bad examples and spares the good ones`(rule: PurityRule) throws {
    let scanner = try PurityScanner(rules: [rule])
    for line in rule.caught { #expect(!scanner.findings(in: line).isEmpty, "not found: \(line)") }
    for line in rule.spared { #expect(scanner.findings(in: line).isEmpty, "found: \(line)") }
  }

  @Test func `a bad file is reported by line, its comments are not`() throws {
    let source = """
      import Foundation
      /// Never asks Date() itself.
      func isDue(_ message: Message) -> Bool {
        // print(message) is for the shell.
        print(message)
        return message.dueAt <= Instant(Date())
      }
      """
    let findings = try PurityScanner().findings(in: source, file: "Bad.swift")
    #expect(findings.map(\.description) == ["Bad.swift:5 prints", "Bad.swift:6 reads the clock"])
  }

  @Test func `nobody uses async let, which can end the process`() throws {
    let house = try PurityScanner(rules: [PurityRule.asyncLet])
    let files = try sources(under: "Sources")
    try #require(files.count >= 100, "the sources were not found")
    let findings = try files.flatMap { file in
      house.findings(in: try String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
    }
    #expect(findings.isEmpty, "use SideBySide")
  }

  private func folder(_ name: String) -> URL {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.appending(path: name)
  }

  private func coreSources() throws -> [URL] { try sources(under: "Sources/AftercareCore") }

  private func sources(under name: String) throws -> [URL] {
    let folder = folder(name).resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .map { folder.appending(path: $0) }
  }
}
