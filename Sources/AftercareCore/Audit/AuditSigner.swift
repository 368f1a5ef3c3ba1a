import Crypto
import Foundation

/// Signs checkpoints of the trail with the service's Ed25519 key (RFC 8032), a credential that only it can read.
public struct AuditSigner: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// Makes a signer from the 32 bytes of the private key; nil when they are none.
  public init?(privateKey: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: privateKey) else { return nil }
    self.key = key
  }

  /// The public half, 32 bytes: what `audit verify` checks with.
  public var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// The signature of `bytes`, 64 bytes.
  @Sendable public func sign(_ bytes: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: bytes)) }
}
