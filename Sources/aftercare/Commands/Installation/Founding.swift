import AftercareCore
import AftercareStore
import Foundation

/// The steps by which an installation comes to be; each leaves what is there alone and says what it did.
struct Founding {
  /// The configuration's path.
  let configuration: String
  /// The database's path, when it was named; nil: the configuration says.
  let database: String?
  /// The audit key's path, when it was named.
  let auditKey: String?

  /// Says that a file was left alone.
  func keep(_ path: String) { Terminal.say("Kept    \(PrintableText.line(path))") }

  /// Writes a configuration, asking for the clinic's own words on a terminal.
  func writeConfiguration() throws {
    var answers = StarterConfiguration.Answers()
    if Prompt.isPossible { try answers.ask() }
    let folder = URL(fileURLWithPath: configuration).deletingLastPathComponent().path
    answers.database = database ?? (isSystemWide ? "/var/lib/aftercare/aftercare.db" : "aftercare.db")
    answers.templates = Self.templateFolders(beside: folder).first { FileManager.default.fileExists(atPath: $0) }
    answers.auditKeyFile = isSystemWide ? nil : auditKeyPath
    try makeFolder(folder)
    try write(StarterConfiguration.text(answers), to: configuration, mode: 0o644)
  }

  /// Makes the database, or leaves one of ours alone. Throws `StoreProblem`.
  func makeDatabase(at path: String) throws {
    let existed = FileManager.default.fileExists(atPath: path)
    if !existed { try makeFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path) }
    _ = try ClinicStore.open(path, creating: true)
    if existed { keep(path) } else { Terminal.say("Made    \(PrintableText.line(path))") }
  }

  /// Makes the key that signs checkpoints of the audit trail, readable by its owner alone, and its public half. Says the
  /// line that the configuration needs when `isNamed` is false: without it nothing finds the key.
  func writeAuditKey(isNamed: Bool) throws {
    let publicPath = AuditKey.publicKeyPath(besideConfiguration: configuration)
    guard !FileManager.default.fileExists(atPath: auditKeyPath) else { return keep(auditKeyPath) }
    let key = AuditKey()
    try makeFolder(URL(fileURLWithPath: auditKeyPath).deletingLastPathComponent().path)
    try write(key.text + "\n", to: auditKeyPath, mode: 0o600)
    if !isNamed, !isSystemWide {
      Terminal.say("To sign the trail, add to \(PrintableText.line(configuration)):")
      Terminal.say("  audit: { keyFile: \(CanonicalJSON.string(auditKeyPath)) }")
    }
    guard !FileManager.default.fileExists(atPath: publicPath) else { return keep(publicPath) }
    try write(Data(key.publicKey).base64EncodedString() + "\n", to: publicPath, mode: 0o644)
  }

  /// Whether it is the machine's own installation, whose secrets systemd hands to the service.
  private var isSystemWide: Bool {
    URL(fileURLWithPath: configuration).standardizedFileURL.path.hasPrefix("/etc/")
  }

  /// Where the unit file's `LoadCredential=audit-key:aftercare.audit-key` looks, else beside the configuration.
  private var auditKeyPath: String {
    if let auditKey { return auditKey }
    if isSystemWide { return "/etc/credstore/aftercare.audit-key" }
    return URL(fileURLWithPath: configuration).deletingLastPathComponent().appendingPathComponent("audit-key").path
  }

  private static func templateFolders(beside folder: String) -> [String] {
    ["/usr/share/aftercare/templates", "\(folder)/templates"]
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw ConfigurationProblem(place: path, sentence: "the folder cannot be made: check the rights, or run as root")
    }
  }

  /// Writes a new file with `mode`; one that appeared meanwhile is not overwritten.
  private func write(_ text: String, to path: String, mode: mode_t) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, mode)
    guard file >= 0 else {
      throw ConfigurationProblem(place: path, sentence: "cannot be written: check the folder's rights, or run as root")
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
    Terminal.say("Wrote   \(PrintableText.line(path))")
  }
}
