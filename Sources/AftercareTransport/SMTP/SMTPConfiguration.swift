public import AftercareCore
import Foundation

/// How mail leaves the house.
public struct SMTPConfiguration: Sendable {
  /// When a connection must be encrypted. `smtps://` always is.
  public enum Encryption: String, Sendable, CaseIterable {
    /// `smtp://` must turn to TLS by STARTTLS, except to this machine (loopback), where it stays plain.
    case automatic
    /// `smtp://` must turn to TLS, also on loopback.
    case required
    /// `smtp://` stays plain, wherever it goes.
    case plain
  }

  /// `smtps://mail.example:465` or `smtp://mail.example:587`; a path, `/clinic.example`, is the name said in EHLO.
  public var url: String
  /// For the log-in; nil: none.
  public var username: String?
  /// For the log-in.
  public var password: Secret?
  /// When the connection must be encrypted.
  public var encryption: Encryption
  /// A PEM file of the certificate authorities to trust instead of the system's; nil: the system's.
  public var caFile: String?
  /// For name look-up, connection and TLS together.
  public var connectTimeout: Span
  /// For the whole exchange. Long, because ending too early leaves a mail `unknown`: a server may scan it
  /// before it answers (RFC 5321 §4.5.3.2 grants ten minutes, but a lane should not be lost for so long).
  public var transferTimeout: Span
  /// How many mails may be on the wire at once, at least 1.
  public var connections: Int

  /// Makes a configuration; ``SMTPGateway/init(_:)`` checks it.
  public init(
    url: String, username: String? = nil, password: Secret? = nil, encryption: Encryption = .automatic,
    caFile: String? = nil, connectTimeout: Span = .seconds(30), transferTimeout: Span = .seconds(120),
    connections: Int = 4
  ) {
    self.url = url
    self.username = username
    self.password = password
    self.encryption = encryption
    self.caFile = caFile
    self.connectTimeout = connectTimeout
    self.transferTimeout = transferTimeout
    self.connections = connections
  }

  func route() throws(GatewayConfigurationError) -> Route {
    let host = try GatewayURL.check(url, schemes: ["smtp", "smtps"], key: "SMTP")
    guard connections >= 1 else {
      throw GatewayConfigurationError("SMTP needs at least 1 connection, not \(connections)")
    }
    return Route(
      protocols: "smtp,smtps", username: username, password: password, caFile: caFile,
      mustStartTLS: encryption.startsTLS(to: host),
      connectTimeout: connectTimeout, transferTimeout: transferTimeout)
  }
}

extension SMTPConfiguration.Encryption {
  /// Whether a connection to `host` that begins plain must turn to TLS.
  func startsTLS(to host: String) -> Bool {
    switch self {
    case .automatic: !GatewayURL.isLoopback(host)
    case .required: true
    case .plain: false
    }
  }
}
