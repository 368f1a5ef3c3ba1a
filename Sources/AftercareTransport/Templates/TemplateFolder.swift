public import AftercareCore
import Foundation

/// Reads folders of templates into values, once, at start or on a reload.
public enum TemplateFolder {
  /// The largest file that is read, in bytes.
  static let largestFile = 65_536
  /// The most files one folder may hold.
  static let mostFiles = 5_000

  /// Reads the folder at `path` and lays the clinic's own folder at `overlay` over it; nil when it has none.
  ///
  /// Throws ``TemplateFolderProblem``: a folder or file that cannot be read, is too large, is not UTF-8 or bears a name
  /// no template has, a catalogue that breaks its rules. The shipped folder must have a `catalogue.yaml`, the
  /// clinic's own need not.
  public static func read(_ path: String, overlay: String? = nil) throws -> TemplateSet {
    let shipped = try readOne(path)
    guard !shipped.catalogue.types.isEmpty else {
      throw TemplateFolderProblem(file: "\(path)/catalogue.yaml", reason: "it is missing; it names the massage types")
    }
    guard let overlay else { return shipped }
    return shipped.overlaid(by: try readOne(overlay))
  }

  private static func readOne(_ root: String) throws -> TemplateSet {
    // Of a symbolic link itself no paths are listed.
    let folder = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw TemplateFolderProblem(file: root, reason: "cannot read this folder; check the path and its permissions")
    }
    guard paths.count <= mostFiles else {
      throw TemplateFolderProblem(file: root, reason: "holds more than \(mostFiles) files; point it at templates only")
    }
    var set = TemplateSet()
    for path in paths.sorted() where !isSetAside(path) {
      if path == "catalogue.yaml" {
        set.catalogue = try CatalogueFile.read(try text(root, path), file: "\(root)/\(path)")
      } else if path.contains("/"), try isFile(root, path) {
        try checkName(path, root: root)
        set.sources[path] = try text(root, path)
      }
    }
    return set
  }

  /// Hidden files and those editors leave behind.
  private static func isSetAside(_ path: String) -> Bool {
    path.hasSuffix("~") || path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("#") }
  }

  private static func isFile(_ root: String, _ path: String) throws -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
  }

  private static func checkName(_ path: String, root: String) throws {
    let isPartial = path.contains("/partials/") && path.hasSuffix(".mustache")
    guard isPartial || path.hasSuffix(".email.mustache") || path.hasSuffix(".sms.mustache") else {
      throw TemplateFolderProblem(
        file: "\(root)/\(path)", reason: "is no template; let its name end in .email.mustache or .sms.mustache")
    }
  }

  private static func text(_ root: String, _ path: String) throws -> String {
    let file = "\(root)/\(path)"
    guard let handle = FileHandle(forReadingAtPath: file), let data = try? handle.read(upToCount: largestFile + 1)
    else {
      guard (try? FileManager.default.attributesOfItem(atPath: file)[.size]) as? Int == 0 else {
        throw TemplateFolderProblem(file: file, reason: "cannot be read; check its permissions")
      }
      return ""
    }
    guard data.count <= largestFile else {
      throw TemplateFolderProblem(file: file, reason: "is larger than 64 KiB; a text this long is a mistake")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw TemplateFolderProblem(file: file, reason: "is not UTF-8; save it as UTF-8")
    }
    return text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
  }
}

/// What is wrong with a folder of templates: the file, the line where there is one, and what to do.
public struct TemplateFolderProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder.
  public var file: String
  /// The line, from 1; nil when the whole file is meant.
  public var line: Int?
  /// What is wrong and what to do.
  public var reason: String

  /// Makes a problem.
  public init(file: String, line: Int? = nil, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// One line.
  public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}
