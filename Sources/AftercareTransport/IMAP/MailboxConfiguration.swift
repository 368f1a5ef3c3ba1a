public import AftercareCore
import Foundation

/// Where answers by mail are read.
public struct MailboxConfiguration: Sendable {
  /// What is done with a mail that was stored.
  public enum Mark: String, Sendable, CaseIterable {
    /// It is marked as seen.
    case seen
    /// Nothing: for a mailbox in which people look for what is new.
    case nothing
  }

  /// `imaps://mail.example` or `imap://mail.example`.
  public var url: String
  /// For the log-in.
  public var username: String
  /// For the log-in.
  public var password: Secret
  /// The folders that are read. From those that are named for unwanted mail only what is expected is taken.
  public var folders: [String]
  /// What is done with a mail that was stored.
  public var mark: Mark
  /// When the connection must be encrypted; as for ``SMTPConfiguration``.
  public var encryption: SMTPConfiguration.Encryption
  /// A PEM file of the certificate authorities to trust instead of the system's; nil: the system's.
  public var caFile: String?
  /// Whether check-ins by mail count on the mailbox.
  public var isWayBack: Bool
  /// For name look-up, connection, TLS and log-in, each step.
  public var connectTimeout: Span
  /// How long the server may say nothing in the middle of an answer.
  public var silence: Span

  /// Makes a configuration; ``Mailbox/init(_:)`` checks it.
  public init(
    url: String, username: String, password: Secret, folders: [String] = ["INBOX"], mark: Mark = .seen,
    encryption: SMTPConfiguration.Encryption = .automatic, caFile: String? = nil, isWayBack: Bool = true,
    connectTimeout: Span = .seconds(20), silence: Span = .seconds(60)
  ) {
    self.url = url
    self.username = username
    self.password = password
    self.folders = folders
    self.mark = mark
    self.encryption = encryption
    self.caFile = caFile
    self.isWayBack = isWayBack
    self.connectTimeout = connectTimeout
    self.silence = silence
  }

  func route() throws(GatewayConfigurationError) -> Route {
    let host = try GatewayURL.check(url, schemes: ["imaps", "imap"], key: "mailbox")
    let path = URLComponents(string: url)?.path ?? ""
    guard path.isEmpty || path == "/" else {
      throw GatewayConfigurationError("the mailbox URL ends with the server's name; name folders by the key folders")
    }
    guard !folders.isEmpty, folders.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy { $0.value >= 32 } })
    else { throw GatewayConfigurationError("the mailbox needs folders with names, like [INBOX, Junk]") }
    return Route(
      protocols: "imap,imaps", username: username, password: password, caFile: caFile,
      mustStartTLS: encryption.startsTLS(to: host), connectTimeout: connectTimeout, transferTimeout: connectTimeout)
  }
}
