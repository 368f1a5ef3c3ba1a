import AftercareCore
import AftercareTransport
import Crypto
import Foundation

/// The service's Ed25519 key that signs checkpoints of the audit trail (RFC 8032); both halves are kept as Base64 of
/// their 32 bytes.
struct AuditKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// A new key.
  init() { key = Curve25519.Signing.PrivateKey() }

  /// Reads the credential `audit-key`. Throws ``ConfigurationProblem`` when it is not such a key.
  init(_ secret: Secret) throws(ConfigurationProblem) {
    guard let bytes = Data(base64Encoded: secret.reveal()),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else {
      throw ConfigurationProblem(
        place: "audit-key", sentence: "is not an Ed25519 key of 32 bytes in Base64: make one with aftercare init")
    }
    self.key = key
  }

  /// The form in which the credential is kept.
  var text: String { key.rawRepresentation.base64EncodedString() }

  /// The half that everybody may know.
  var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// What signs checkpoints with it.
  var signer: AuditSigner? { AuditSigner(privateKey: Array(key.rawRepresentation)) }

  /// Where the public half lies when nobody says otherwise: beside the configuration.
  static func publicKeyPath(besideConfiguration file: String) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("audit-key.pub").path
  }

  /// Reads the public half: `named`, else the configured one, else the one beside the configuration; nil when there
  /// is none there. Throws ``ConfigurationProblem`` when it cannot be read or is no key.
  static func publicKey(
    named: String?, for configuration: ClinicConfiguration
  ) throws(ConfigurationProblem) -> [UInt8]? {
    let wanted = named ?? configuration.auditPublicKeyFile
    let path = wanted ?? publicKeyPath(besideConfiguration: configuration.file)
    guard let data = FileManager.default.contents(atPath: path) else {
      guard wanted == nil else { throw ConfigurationProblem(place: path, sentence: "cannot be read") }
      return nil
    }
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let bytes = Data(base64Encoded: text), bytes.count == 32 else {
      throw ConfigurationProblem(place: path, sentence: "is not the public half of an Ed25519 key in Base64")
    }
    return Array(bytes)
  }
}
