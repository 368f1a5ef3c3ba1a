import AftercareCore
import Crypto

/// A secret shared with a gateway. Every comparison takes the same time, whatever it is compared with.
struct HookKey: Sendable {
  private let key: SymmetricKey

  init(_ secret: String) { key = SymmetricKey(data: Array(secret.utf8)) }

  /// Whether `hex` is the HMAC-SHA256 of `bytes`, in digits of either case.
  func signed(_ bytes: [UInt8], hex: String) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(AuditChain.bytes(hex: hex), authenticating: bytes, using: key)
  }

  /// The same with HMAC-SHA1 as `code`: Twilio's.
  func signedSHA1(_ bytes: [UInt8], code: [UInt8]) -> Bool {
    HMAC<Insecure.SHA1>.isValidAuthenticationCode(code, authenticating: bytes, using: key)
  }

  /// Whether `token` is the secret itself.
  func isToken(_ token: [UInt8]) -> Bool {
    // Both are hashed under the secret, so that neither length nor a common beginning shows in the time.
    let given = Array(HMAC<SHA256>.authenticationCode(for: token, using: key))
    return key.withUnsafeBytes { HMAC<SHA256>.isValidAuthenticationCode(given, authenticating: $0, using: key) }
  }
}
