import AftercareTransport
import Configuration
import Foundation
import SystemPackage

/// The secrets of an installation, by the names design and unit file give them. They are never configuration values.
enum CredentialName: String, CaseIterable {
  case emailPassword = "email-password"
  case smsPassword = "sms-password"
  case smsToken = "sms-token"
  case hookSecret = "hook-secret"
  case mailboxPassword = "mailbox-password"
  case auditKey = "audit-key"
  case backupKey = "backup-key"

  /// The key that names a file for it; nil where only a credential will do.
  var fileKey: ConfigurationKey? {
    switch self {
    case .emailPassword: .emailPasswordFile
    case .smsPassword: .smsPasswordFile
    case .smsToken: .smsTokenFile
    case .hookSecret: .hooksSecretFile
    case .mailboxPassword: .mailboxPasswordFile
    case .auditKey: .auditKeyFile
    case .backupKey: nil
    }
  }
}

/// Reads secrets: from systemd's credentials (`LoadCredential=`), else from the files the configuration names.
struct Credentials: Sendable {
  /// Systemd's folder of credentials; nil outside a unit that has any.
  var folder: String?
  /// The files the configuration names.
  var files: [CredentialName: String]

  /// Reads where the secrets are, not what they are.
  static func read(_ values: ConfigurationValues, environment: [String: String]) async throws -> Credentials {
    var files: [CredentialName: String] = [:]
    for name in CredentialName.allCases {
      if let key = name.fileKey { files[name] = try await values.path(key) }
    }
    return Credentials(folder: environment["CREDENTIALS_DIRECTORY"], files: files)
  }

  /// The secret of that name without the line end after it; nil when the installation has none.
  ///
  /// Throws ``ConfigurationProblem`` when its file cannot be read or is empty.
  func secret(_ name: CredentialName) async throws -> Secret? {
    if let folder {
      do {
        let provider = try await DirectoryFilesProvider(directoryPath: FilePath(folder))
        let found = try await ConfigReader(provider: provider)
          .fetchString(forKey: ConfigKey([name.rawValue]), isSecret: true)
        if let found { return try secret(found, from: "\(folder)/\(name.rawValue)") }
      } catch let problem as ConfigurationProblem {
        throw problem
      } catch {
        throw ConfigurationProblem(place: folder, sentence: "the credentials cannot be read")
      }
    }
    guard let path = files[name] else { return nil }
    guard let data = FileManager.default.contents(atPath: path) else {
      let key = name.fileKey?.rawValue ?? name.rawValue
      throw ConfigurationProblem(place: path, sentence: "cannot be read, but \(key) names it: check path and rights")
    }
    return try secret(String(decoding: data, as: UTF8.self), from: path)
  }

  private func secret(_ text: String, from path: String) throws(ConfigurationProblem) -> Secret {
    guard let secret = text.trimmingCharacters(in: .newlines).nonEmpty else {
      throw ConfigurationProblem(place: path, sentence: "is empty: it should hold a secret in one line")
    }
    return Secret(secret)
  }
}

extension ClinicConfiguration {
  /// A secret that something configured needs. Throws ``ConfigurationProblem`` when the installation has none.
  func secret(_ name: CredentialName) async throws -> Secret {
    if let secret = try await credentials.secret(name) { return secret }
    throw ConfigurationProblem(
      place: file,
      sentence: "the secret \(name.rawValue) is missing: give it as a systemd credential, or name its file by "
        + (name.fileKey?.rawValue ?? "a file key"))
  }
}
