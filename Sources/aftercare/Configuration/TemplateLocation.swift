import Foundation

/// Where the shipped templates lie, for whoever has not said it in a configuration yet.
enum TemplateLocation {
  /// Beside an installed program, then beside a checkout's build. Throws ``ConfigurationProblem``.
  static func shipped() throws -> String {
    guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0 + "/catalogue.yaml") }) else {
      throw ConfigurationProblem(
        place: candidates.first ?? "", sentence: "has no templates: install them there, or run from a checkout")
    }
    return found
  }

  private static var candidates: [String] {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let above = (0..<4).map { steps in
      (0..<steps).reduce(program) { folder, _ in folder.deletingLastPathComponent() }.path + "/templates"
    }
    return ["/usr/share/aftercare/templates", program.deletingLastPathComponent().path + "/share/aftercare/templates"]
      + above + [FileManager.default.currentDirectoryPath + "/templates"]
  }
}
