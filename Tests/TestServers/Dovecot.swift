import Foundation
import Glibc
import Synchronization

/// A whole Dovecot of a test's own: IMAP with STARTTLS and IMAPS, mails in a Maildir that the test writes into as a mail
/// server would. Needs root, as Dovecot itself does.
///
/// It knows one user, `care@clinic.example` with the password `geheim`.
final class Dovecot: Sendable {
  static let username = "care@clinic.example"
  static let password = "geheim"

  let imapPort: Int
  let imapsPort: Int
  /// The authority that its certificate is from.
  let authorityFile: String

  private let folder: Folder
  private let program: Program
  private let delivered = Atomic(0)
  private let owner: (user: uid_t, group: gid_t)

  init() throws {
    folder = try Folder()
    imapPort = try Port.free()
    imapsPort = try Port.free()
    let authority = try CertificateAuthority(in: folder)
    authorityFile = authority.authorityFile
    let nobody = getpwnam("nobody")?.pointee
    owner = (nobody?.pw_uid ?? 65534, nobody?.pw_gid ?? 65534)
    try FileManager.default.createDirectory(
      atPath: folder.path("mail"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755, .ownerAccountID: owner.user, .groupOwnerAccountID: owner.group])
    try folder.write("\(Self.username):{PLAIN}\(Self.password)::::::\n", to: "users")
    try folder.write(
      Self.configuration(folder, authority, owner, imapPort: imapPort, imapsPort: imapsPort), to: "dovecot.conf")
    program = try Program(
      "/usr/sbin/dovecot", ["-F", "-c", folder.path("dovecot.conf")], package: "dovecot-imapd")
    try Port.waitUntilOpen(imapPort, of: "Dovecot")
    try Port.waitUntilOpen(imapsPort, of: "Dovecot")
  }

  var url: String { "imaps://localhost:\(imapsPort)" }

  /// Where the Maildir is.
  var mailFolder: String { folder.path("mail") }

  func stop() { program.stop() }

  /// Puts a mail into a folder as a mail server does: by rename, unseen. Lines may end with `\n`.
  @discardableResult
  func deliver(_ mail: String, to folder: String = "INBOX", arrived: Date = Date()) throws -> String {
    try deliver(
      Array(mail.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8), to: folder, arrived: arrived)
  }

  /// The same for any bytes. Returns the file.
  @discardableResult
  func deliver(_ mail: [UInt8], to name: String = "INBOX", arrived: Date = Date()) throws -> String {
    let maildir = try maildir(name)
    // Dovecot numbers new mails by second and microsecond of their names.
    let number = String(1_000_000 + delivered.add(1, ordering: .relaxed).newValue).dropFirst()
    let file = "\(Int(arrived.timeIntervalSince1970)).M\(number)P1.test"
    let draft = "\(maildir)/tmp/\(file)"
    try Data(mail).write(to: URL(fileURLWithPath: draft))
    chown(draft, owner.user, owner.group)
    // The file's time is the IMAP server's INTERNALDATE.
    try FileManager.default.setAttributes([.modificationDate: arrived], ofItemAtPath: draft)
    guard rename(draft, "\(maildir)/new/\(file)") == 0 else { throw ServerTrouble("a mail could not be delivered") }
    return "\(maildir)/new/\(file)"
  }

  /// The mails of a folder, each with its flags, as other mail programs see them: `""`, `S` for one that was seen.
  func flags(in name: String = "INBOX") throws -> [String] {
    let maildir = try maildir(name)
    let new = try FileManager.default.contentsOfDirectory(atPath: "\(maildir)/new")
    let cur = try FileManager.default.contentsOfDirectory(atPath: "\(maildir)/cur")
    return new.map { _ in "" }
      + cur.map { file in file.split(separator: ":2,").dropFirst().first.map(String.init) ?? "" }
  }

  /// The mails of a folder, seen or not.
  func mails(in name: String = "INBOX") throws -> [String] {
    let maildir = try maildir(name)
    return try ["new", "cur"].flatMap { part in
      try FileManager.default.contentsOfDirectory(atPath: "\(maildir)/\(part)").map {
        try String(contentsOfFile: "\(maildir)/\(part)/\($0)", encoding: .utf8)
      }
    }
  }

  /// Throws the folder's numbering away, as a restored backup or a moved mailbox does: a new UIDVALIDITY.
  func renumber(_ name: String = "INBOX") throws {
    let maildir = try maildir(name)
    for file in try FileManager.default.contentsOfDirectory(atPath: maildir) where file.hasPrefix("dovecot") {
      try FileManager.default.removeItem(atPath: "\(maildir)/\(file)")
    }
    // UIDVALIDITY is the second of its making: it must be another one.
    try "3 V\(Int.random(in: 1_000_000...1_500_000_000)) N1 G\(UUID().uuidString.filter(\.isHexDigit))\n".write(
      toFile: "\(maildir)/dovecot-uidlist", atomically: true, encoding: .utf8)
    chown("\(maildir)/dovecot-uidlist", owner.user, owner.group)
  }

  /// Runs IMAP commands as another mail program does, and returns what it was answered.
  @discardableResult
  func asAnother(_ commands: String...) throws -> String {
    let script = """
      import imaplib, ssl, sys
      m = imaplib.IMAP4_SSL('localhost', \(imapsPort), ssl_context=ssl.create_default_context(cafile='\(authorityFile)'))
      m.login('\(Self.username)', '\(Self.password)')
      m.select()
      for line in sys.argv[1:]:
          words = line.split(' ')
          print(m.uid(*words) if words[0] in ('STORE', 'FETCH', 'SEARCH', 'COPY') else getattr(m, words[0].lower())(*words[1:]))
      m.logout()
      """
    return try Program.run("/usr/bin/python3", ["-c", script] + commands, package: "python3")
  }

  private func maildir(_ name: String) throws -> String {
    let path = folder.path("mail/Maildir\(name == "INBOX" ? "" : "/.\(name)")")
    for part in ["new", "cur", "tmp"] where !FileManager.default.fileExists(atPath: "\(path)/\(part)") {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(part)", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o755, .ownerAccountID: owner.user, .groupOwnerAccountID: owner.group])
    }
    for place in [folder.path("mail/Maildir"), path] { chown(place, owner.user, owner.group) }
    return path
  }

  private static func configuration(
    _ folder: Folder, _ authority: CertificateAuthority, _ owner: (user: uid_t, group: gid_t), imapPort: Int,
    imapsPort: Int
  ) -> String {
    """
    base_dir = \(folder.path("run"))
    state_dir = \(folder.path("run"))
    log_path = \(folder.path("log"))
    protocols = imap
    listen = 127.0.0.1
    ssl = yes
    ssl_cert = <\(authority.certificateFile)
    ssl_key = <\(authority.keyFile)
    disable_plaintext_auth = no
    auth_mechanisms = plain login
    auth_failure_delay = 0
    mail_location = maildir:\(folder.path("mail/Maildir"))
    first_valid_uid = 1
    passdb {
      driver = passwd-file
      args = scheme=PLAIN \(folder.path("users"))
    }
    userdb {
      driver = static
      args = uid=\(owner.user) gid=\(owner.group) home=\(folder.path("mail"))
    }
    namespace inbox {
      inbox = yes
    }
    service imap-login {
      inet_listener imap {
        port = \(imapPort)
      }
      inet_listener imaps {
        port = \(imapsPort)
        ssl = yes
      }
    }
    service anvil {
      unix_listener anvil-auth-penalty {
        mode = 0
      }
    }

    """
  }
}
